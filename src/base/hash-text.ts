/**
 * A short, stable name for a text: 53-bit FNV-1a-like hash (two 32-bit lanes) in base 36, `length` characters.
 * For ids in addresses and stores; not for security.
 */
export function hashText(text: string, length = 6): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
  }
  const wide = (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
  return wide.toString(36).padStart(length, '0').slice(-length);
}
