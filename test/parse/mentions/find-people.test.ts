import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FoundPerson } from '#parse/found.ts';
import { nameKey, officeTable } from '#parse/lexicon/office-table.ts';
import { findPeople } from '#parse/mentions/find-people.ts';
import { readMarked } from './read-marked.ts';

const named = (line: string): { found: FoundPerson[]; text: string } => {
  const { text, sentence } = readMarked(line);
  return { text, found: findPeople(text, sentence, 0) };
};

const names = (line: string) =>
  named(line)
    .found.filter((found) => found.name !== null && found.form !== 'staff')
    .map((found) => found.name);

// Names with their titles, as they stand in the text: "title > name".
test.each([
  ['US Secretary of State Antony Blinken held talks.', ['US Secretary of State > Antony Blinken']],
  ["Jean-Noël Barrot, France's top diplomat, was in Beirut.", ['top diplomat > Jean-Noël Barrot']],
  ['Audrey Azoulay, who heads UNESCO, spoke.', ['heads UNESCO > Audrey Azoulay']],
  ['Maria Lopez, the ambassador to Kenya, said so.', ['ambassador to Kenya > Maria Lopez']],
  [
    'He met with President Abc Defgh, Foreign Minister Ijk Lmnop, and Ambassador Qrs Tuvw.',
    ['President > Abc Defgh', 'Foreign Minister > Ijk Lmnop', 'Ambassador > Qrs Tuvw'],
  ],
  ['Deputy Foreign Minister Aruzhan Bekova arrived.', ['Deputy Foreign Minister > Aruzhan Bekova']],
  ["Mayor Li Qiang'an of Tianhe waved.", ["Mayor > Li Qiang'an"]],
  ['Presidents Vladimir Putin and Xi Jinping signed.', ['Presidents > Vladimir Putin', 'Presidents > Xi Jinping']],
  [
    'Lithuanian and Fijian foreign ministers Abc Defgh and Ijk Lmnop flew in.',
    ['Fijian foreign ministers > Abc Defgh', 'Fijian foreign ministers > Ijk Lmnop'],
  ],
  ['His Kenyan counterpart William Ruto spoke.', ['Kenyan counterpart > William Ruto']],
  ['Mr. ISHIBA Shigeru, Prime Minister of Japan, spoke.', ['Prime Minister of Japan > ISHIBA Shigeru']],
  ['H.E. Mr. Mohamed Salem Ould Merzoug thanked them.', ['H.E. Mr > Mohamed Salem Ould Merzoug']],
  [
    'EU foreign policy chief Kaja Kallas and Gen. Mark Milley met.',
    ['EU foreign policy chief > Kaja Kallas', 'Gen > Mark Milley'],
  ],
  [
    'Minister of Foreign Affairs of the Republic of Kazakhstan Murat Nurtleu left.',
    ['Minister of Foreign Affairs of the Republic of Kazakhstan > Murat Nurtleu'],
  ],
  ['The mayor of Gdynia, Halina Wierzchowska, greeted them.', ['mayor of Gdynia > Halina Wierzchowska']],
  [
    'Deputy Prime Minister and Foreign Minister of Kazakhstan Murat Nurtleu left.',
    ['Deputy Prime Minister and Foreign Minister of Kazakhstan > Murat Nurtleu'],
  ],
])('%s', (line, wanted) => {
  const found = named(line).found.filter((person) => person.name !== null);
  expect(found.map((person) => `${person.title?.words} > ${person.name}`)).toEqual(wanted);
});

test.each<[line: string, side: string | null, kind: string | null]>([
  ['French Foreign Minister Abc Defgh left.', 'FR', 'foreign-minister'],
  ["Norway's ambassador to Peru, Ingrid Haugen, left.", 'NO', null],
  ['NATO Secretary General Abc Defgh left.', 'NATO', 'head'],
  ['External Affairs Minister Abc Defgh left.', null, 'foreign-minister'],
  ['US Deputy Secretary of State Abc Defgh left.', 'US', 'deputy-foreign-minister'],
  ['UNESCO leader Abc Defgh left.', 'UNESCO', 'leader'],
  ["France's Armed Forces Minister Abc Defgh left.", 'FR', 'defence-minister'],
])('%s is an office of %s: %s', (line, side, kind) => {
  const [person] = named(line).found;
  expect([person?.title?.side, person?.title?.officeKind]).toEqual([side, kind]);
});

// Told otherwise than the tables of offices write it: no spelling of these is listed anywhere.
test.each([
  ['Secretary of State Michael Pompeo spoke.', ['mike-pompeo']],
  ['Joseph R. Biden Jr. spoke.', ['joe-biden']],
  ['Oleh Nikolenko informed the press.', ['oleg-nikolenko']],
  ['They met Sergey Lavrov.', ['sergei-lavrov']],
  ['Abdulhamid Dbeibah spoke.', ['abdul-hamid-dbeibah']],
  ['It was agreed with Siarhei Aleinik.', ['sergei-aleinik']],
  // As many consonants, and other names.
  ['Chrystia Freeland spoke.', ['chrystia-freeland']],
  ['The envoy Mikhail Pampe spoke.', []],
])('%s: %s', (line, people) => {
  expect(named(line).found.flatMap(({ candidates }) => candidates.map(String))).toEqual(people);
});

describe('what is no person', () => {
  test.each([
    'The plane landed at Charles de Gaulle airport near Kennedy Avenue.',
    'The Abraham Accords, the Monroe Doctrine and the Peace Palace in Ho Chi Minh City.',
    'State Department officials told the Washington Post at Camp David.',
    'The Jimmy Carter submarine passed the King Hussein Bridge.',
    'Chatham House and the Carnegie Endowment met Gazprom Neft.',
    'On Tuesday Prime Minister and Foreign Minister were titles.',
    'The Konrad Adenauer Foundation and Ben Gurion University signed.',
  ])('%s', (line) => {
    expect(names(line)).toEqual([]);
  });
});

test("people around a person are told apart: Macron's office, the Netanyahu government", () => {
  const forms = (line: string) => named(line).found.map((found) => `${found.form} ${found.name}`);
  expect(forms("A member of Sejourne's entourage said so.")).toEqual(['staff Sejourne']);
  expect(forms("Macron's office told AFP.")).toEqual(['staff Macron']);
  expect(forms('The Netanyahu government will send aid.')).toEqual(['staff Netanyahu']);
  expect(forms("The collapse of President Bashar al-Assad's regime was swift.")).toEqual(['full Bashar al-Assad']);
});

test('titles alone and pronouns are left for joining', () => {
  const { found, text } = named('The French minister said he would see the Secretary and his Kenyan counterpart.');
  const words = found.map((person) => `${person.form}: ${text.slice(person.span.start, person.span.end)}`);
  expect(words).toEqual([
    'title: The French minister',
    'pronoun: he',
    'title: the Secretary',
    'title: his Kenyan counterpart',
    'pronoun: his',
  ]);
});

test('a time is no part of a title', () => {
  const { found, text } = named('She met the president on Sunday, and the envoy in March.');
  expect(found.flatMap(({ form, span }) => (form === 'title' ? [text.slice(span.start, span.end)] : []))).toEqual([
    'the president',
    'the envoy',
  ]);
});

test('surnames on both sides of a hyphen', () => {
  expect(names('The Zelensky-Macron meeting was short.')).toEqual(['Zelensky', 'Macron']);
});

test('in a headline only names that are known, or titled, are told', () => {
  expect(names('Blinken Meets Macron in Paris to Discuss Security Guarantees')).toEqual(['Blinken', 'Macron']);
  expect(names('Foreign Minister Aruzhan Bekova Visits Nairobi')).toEqual(['Aruzhan Bekova']);
});

describe.each(['people.txt', 'people-official.txt'])('test/parse/sentences/%s', (file) => {
  const lines = readFileSync(new URL(`../sentences/${file}`, import.meta.url), 'utf8').split('\n');
  test.each(lines.filter((line) => line.includes('[')))('%s', (line) => {
    const { text, sentence, marks } = readMarked(line);
    const found = findPeople(text, sentence, 0).filter((person) => person.name !== null && person.form !== 'staff');
    const wanted = marks.filter((mark) => mark.expected !== '-');
    for (const mark of wanted) {
      const end = mark.start + mark.words.length;
      const person = found.find((one) => one.span.end >= end - 1 && one.span.end <= end);
      expect(person?.name, mark.words).toBeDefined();
      const same = officeTable().byFullName.get(nameKey(mark.expected.split('|')[0] ?? ''));
      if (same && person)
        expect(
          person.candidates.some((id) => same.includes(id)),
          mark.words,
        ).toBe(true);
    }
    expect(found).toHaveLength(wanted.length);
  });
});

describe('hostile text stays linear', () => {
  test.each([
    ['pronouns', 'he '.repeat(60_000)],
    ['titles', 'the French minister '.repeat(10_000)],
    ['deputies', `${'deputy '.repeat(30_000)}minister`],
    ['names', 'President Macron of France said he met Xi Jinping, '.repeat(4_000)],
    ['initials', 'A. '.repeat(60_000)],
    ['apostrophes', "O'".repeat(100_000)],
    ['apostrophes before names', "'Ana ".repeat(50_000)],
    ['names in brackets', `Ministers ${'Ana Lind (trade), '.repeat(15_000)}`],
    ['one word', 'A'.repeat(1_000_000)],
    ['hyphens', 'Trump-'.repeat(30_000)],
  ])(
    '%s',
    (_, text) => {
      const found = findPeople(text, { span: { start: 0, end: text.length }, paragraph: 0 }, 0);
      expect(found.every(({ span }) => span.start < span.end && span.end <= text.length)).toBe(true);
    },
    // Ends a run that hangs: a quadratic scan would take many minutes.
    120_000,
  );
});
