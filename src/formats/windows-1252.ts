// WHATWG Encoding Standard, index windows-1252, bytes 0x80–0x9F; the rest is Latin-1. Own table, because some releases of Node
// decode "windows-1252" as Latin-1 and lose quotation marks and dashes.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of a Windows-1252 byte. */
export const charOfWindows1252 = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte);

/** Every byte is some character: never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  // Latin-1 leaves each byte its own code unit; then only 0x80–0x9F need the table.
  let text = '';
  // Pieces, because a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text.replace(/[\x80-\x9f]/g, (char) => charOfWindows1252(char.charCodeAt(0)));
}
