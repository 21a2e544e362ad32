import { decodeBytes } from './decode-bytes.ts';

/** So many bytes of a file's beginning tell; comments of a saving browser can stand before the page. */
export const HEAD_BYTES = 4096;

/** True for the beginning of a whole page. Plain text with a tag or two left in it is plain text. */
export function isWebPage(head: Uint8Array): boolean {
  const decoded = decodeBytes(head);
  return (
    'text' in decoded &&
    /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^<>]{0,2000}-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(decoded.text)
  );
}
