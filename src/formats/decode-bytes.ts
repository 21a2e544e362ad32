import { decodeWindows1252 } from './windows-1252.ts';

/** What the bytes are: text, or a kind of file that is none ("PDF", "binary"). */
export type DecodedBytes = { readonly text: string } | { readonly notText: string };

/** First bytes of files that people drop by mistake. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'ZIP or Office document' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'Office document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'GIF image' },
  { bytes: [0x1f, 0x8b], name: 'gzip archive' },
];

/** UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252 (whose every byte is some character). */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const signature = SIGNATURES.find(({ bytes: first }) => first.every((byte, i) => bytes[i] === byte));
  if (signature) return { notText: signature.name };
  const text = decodeText(bytes);
  return looksBinary(text) ? { notText: 'binary' } : { text };
}

function decodeText(bytes: Uint8Array): string {
  const wide = findUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeBroken(bytes);
  }
}

/**
 * Bytes that are not quite UTF-8. A file cut inside its last character, or with one stray byte among many good ones, is
 * UTF-8 with a wound; one where most high bytes don't fit is Windows-1252.
 */
function decodeBroken(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let good = 0;
  for (let i = 0; i < utf8.length; i += 1) {
    const unit = utf8.charCodeAt(i);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) good += 1;
  }
  return good > broken || (broken === 1 && utf8.endsWith('\ufffd') && bytes.length > 3 && startsCharacter(bytes))
    ? utf8.replaceAll('\ufffd', '')
    : decodeWindows1252(bytes);
}

/** The last byte or two begin a character of several bytes (lead byte, then nothing or continuation bytes). */
function startsCharacter(bytes: Uint8Array): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    // A lone lead byte can be a Windows-1252 letter at the end ("Séjourné"): only a started sequence counts.
    if (byte >= 0xc2) return back > 1;
    if (byte < 0x80) return false;
  }
  return false;
}

function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: in Western text every other byte is zero. 512 bytes show that.
  const sample = Math.min(bytes.length & ~1, 512);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) evenZeros += 1;
    if (bytes[i + 1] === 0) oddZeros += 1;
  }
  const most = (sample / 2) * 0.7;
  if (sample < 4) return null;
  if (oddZeros > most && evenZeros < sample / 20) return 'utf-16le';
  return evenZeros > most && oddZeros < sample / 20 ? 'utf-16be' : null;
}

/** More than 1 control character in 50 of the first 4,000: no writing system uses them. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  let controls = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const unit = sample.charCodeAt(i);
    if ((unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || unit === 0xfffd) controls += 1;
  }
  return controls * 50 > sample.length;
}
