import { foldText } from '#base/fold-text.ts';

// Advance widths of Source Sans 3 (regular) for U+0020 … U+007E, in hundredths of the font size; read from the font itself.
const WIDTHS = [
  20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 25, 25, 50,
  50, 50, 42, 85, 54, 59, 57, 61, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66, 57, 66, 57, 53, 54, 64, 51, 79, 51, 48,
  54, 30, 35, 30, 50, 50, 54, 50, 55, 46, 55, 50, 29, 50, 54, 25, 25, 49, 25, 83, 55, 54, 55, 55, 35, 42, 34, 54, 47,
  72, 45, 47, 42, 30, 24, 30, 50,
];
// Letters of other scripts: Han and Kana are square, the rest is near enough to a wide Latin letter.
const SQUARE = 100;
const OTHER = 60;
// Semibold is 2.7 % wider than regular; a fallback font may be wider still.
const SLACK = 1.04;

/**
 * How wide `text` is drawn, in pixels, at `fontSize`. An estimate that leans to the wide side, so that the same labels stand
 * in the same places with and without a browser to measure them.
 */
export function measureText(text: string, fontSize: number): number {
  let hundredths = 0;
  for (const letter of foldText(text)) hundredths += widthOf(letter);
  // foldText lower-cases; capitals are about a seventh of an em wider than their small letters.
  for (const letter of text) if (letter !== letter.toLowerCase()) hundredths += 8;
  return (hundredths / 100) * fontSize * SLACK;
}

function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return WIDTHS[code - 0x20] ?? (code >= 0x2e80 ? SQUARE : OTHER);
}

/** `text`, or its beginning with an ellipsis, so that it is at most `width` pixels wide. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (measureText(text, fontSize) <= width) return text;
  let end = text.length;
  while (end > 1 && measureText(`${text.slice(0, end).trimEnd()}…`, fontSize) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
