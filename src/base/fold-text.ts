/**
 * Lower case without diacritics, for matching only (never for showing): `Séjourné` → `sejourne`.
 * Letters that Unicode does not decompose are mapped as English-language news does (`ø` → `o`, `ł` → `l`, `ı` → `i`).
 * The result can be longer or shorter than the input; use {@link foldSameLength} where offsets must survive.
 */
export function foldText(text: string): string {
  // Nearly every word of news, and many times quicker.
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđıðþßæœ’‘ʼ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** A loop, not a pattern: this is asked of every word. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const UNDECOMPOSED: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

/** Like {@link foldText}, one UTF-16 unit out for each unit in, so that offsets into the result are offsets into `text`. */
export function foldSameLength(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const folded = foldText(text.charAt(i));
    out += folded.length === 1 ? folded : folded.charAt(0) || text.charAt(i);
  }
  return out;
}
