// Numbers as news writes them before a unit of time.

const TO_NINETEEN =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ...Object.fromEntries([
    ...TO_NINETEEN.map((word, i) => [word, i + 1]),
    ...TENS.map((word, i) => [word, i * 10 + 20]),
  ]),
  'a couple of': 2,
  'couple of': 2,
  'a dozen': 12,
};

/** Numbers that count nothing exactly: the date they give is vague. */
const VAGUE_NUMBERS = ['several', 'a few', 'some', 'many'];

/** From the tenth on, in order: days of a month and centuries as broadcasts read them out. */
export const TENTH_ON: readonly string[] = [
  ...TO_NINETEEN.slice(9).map((word) => `${word.replace('lve', 'lf')}th`),
  'twentieth',
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map(
    (word) => `twenty-${word}`,
  ),
  'thirtieth',
  'thirty-first',
];

const bySize = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

/** "twenty-five", "two hundred". */
const TO_NINE = TO_NINETEEN.slice(0, 9).join('|');
const COMPOUND = `(?:${TENS.slice(0, -1).join('|')})[ -](?:${TO_NINE})`;
const HUNDREDS = `(?:a|${TO_NINE}) hundred(?: and fifty)?`;

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
