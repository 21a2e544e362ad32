/**
 * Texts as a {@link PatternGate} reads them: a small letter for any case of it, `0` for any figure, and a blank for all else, so that
 * `\b` is a blank too. Few signs keep its table small; what looks alike to it only lets a pattern be tried once too often.
 */
const LETTERS = ' abcdefghijklmnopqrstuvwxyz0';

/** Room for a state's next states, one a sign: a power of two, so that a place in the table is a shift away. */
export const SIGN_BITS = 5;

/** By UTF-16 unit: the place of its sign in `LETTERS`. */
export const SIGN_OF: Uint8Array = buildSigns();

function buildSigns(): Uint8Array {
  const signs = new Uint8Array(0x10000);
  for (const [sign, letter] of [...LETTERS].entries()) {
    signs[letter.charCodeAt(0)] = sign;
    signs[letter.toUpperCase().charCodeAt(0)] = sign;
  }
  for (const figure of '123456789') signs[figure.charCodeAt(0)] = LETTERS.indexOf('0');
  return signs;
}

export const toSigns = (text: string): string =>
  Array.from(text, (character) => LETTERS.charAt(SIGN_OF[character.charCodeAt(0)] ?? 0)).join('');
