// Numbers as news writes them before a unit of time.

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  'a couple of': 2,
  'couple of': 2,
  'a dozen': 12,
};

/** Numbers that count nothing exactly: the date they give is vague. */
const VAGUE_NUMBERS = ['several', 'a few', 'some', 'many'];

const bySize = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

/** "twenty-five", "two hundred". */
const COMPOUND = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine)';
const HUNDREDS = '(?:a|one|two|three|four|five|six|seven|eight|nine) hundred(?: and fifty)?';

/** Source of a pattern: an exact number before a unit. */
export const NUMBER = `(?:\\d{1,3}|${COMPOUND}|${HUNDREDS}|${bySize(Object.keys(NUMBERS))})`;
export const VAGUE_NUMBER = `(?:${bySize(VAGUE_NUMBERS)})`;

export function toNumber(words: string): number {
  const lower = words.toLowerCase();
  const known = NUMBERS[lower];
  if (known !== undefined) return known;
  const [first = '', second] = lower.split(/[ -]/);
  const [head, tail] = [NUMBERS[first] ?? Number(lower), NUMBERS[second ?? ''] ?? 0];
  return tail === 100 ? head * 100 + (lower.endsWith('fifty') ? 50 : 0) : head + tail;
}
