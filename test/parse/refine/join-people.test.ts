import { describe, expect, test } from 'vitest';
import type { Sentence } from '#model/article.ts';
import { readDay } from '#model/day.ts';
import { findPeople } from '#parse/mentions/find-people.ts';
import { type JoinedPeople, joinPeople } from '#parse/refine/join-people.ts';
import { selectOfficeEvidence } from '#parse/refine/select-office-evidence.ts';

/** Sentences by line. */
function join(story: string, iso: string | null = '2024-04-02'): JoinedPeople & { words: string[] } {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const line of story.split('\n')) {
    sentences.push({ span: { start, end: start + line.length }, paragraph: 0 });
    start += line.length + 1;
  }
  const people = sentences.flatMap((sentence, index) => findPeople(story, sentence, index));
  const joined = joinPeople({ text: story, sentences, people, publishedDay: iso === null ? null : readDay(iso) });
  const words = joined.mentions.map((m) => `${story.slice(m.span.start, m.span.end)} = ${m.person}`);
  return { ...joined, words };
}

const shown = (joined: JoinedPeople) => joined.people.map((p) => `${p.name} | ${p.role} | ${p.side} | ${p.office}`);

test('one person under full name, surname, title and pronoun', () => {
  const joined = join(
    'He met Foreign Minister Stephane Sejourne.\nThe French minister was in Cairo.\nSéjourné said he liked it.',
  );
  expect(joined.words).toEqual([
    'Foreign Minister Stephane Sejourne = stephane-sejourne',
    'The French minister = stephane-sejourne',
    'Séjourné = stephane-sejourne',
    'he = stephane-sejourne',
  ]);
  expect(shown(joined)).toEqual(['Stéphane Séjourné | French Foreign Minister | FR | fr-foreign-minister']);
});

test('the name is the lexicon’s but for accents and middle names, else the article’s own', () => {
  const nameOf = (story: string) => join(story).people.map((person) => person.name);
  expect(nameOf('Secretary of State Antony J. Blinken left.')).toEqual(['Antony Blinken']);
  expect(nameOf('President Volodymyr Zelenskyy left.')).toEqual(['Volodymyr Zelenskyy']);
  expect(nameOf('Zelenskyy left.')).toEqual(['Volodymyr Zelenskyy']);
  expect(nameOf('Mr. IWAYA Takeshi left.')).toEqual(['Takeshi Iwaya']);
  expect(nameOf('Deputy Minister Aruzhan BEKOVA left.')).toEqual(['Aruzhan Bekova']);
});

test('strangers are one by surname, transcription and middle name', () => {
  const joined = join(
    'Deputy Minister Aruzhan Bekova spoke.\nBekova smiled.\nAruzhan M. Bekova left.\nThen Ms. Bekova returned.\nShe sat down.',
  );
  expect(joined.people.map((person) => person.name)).toEqual(['Aruzhan Bekova']);
  expect(joined.mentions).toHaveLength(5);
});

test('two with one surname stay two, and the surname alone is whoever holds the office', () => {
  const joined = join(
    'President Joseph Aoun spoke.\nMichel Aoun, the former president, left.\nAoun thanked them.',
    '2025-01-17',
  );
  expect(joined.people.map((person) => person.id)).toEqual(['joseph-aoun', 'michel-aoun']);
  expect(joined.words.at(-1)).toBe('Aoun = joseph-aoun');
});

test('two brothers are told apart by their titles', () => {
  const joined = join(
    'Sri Lankan President Gotabaya Rajapaksa and Prime Minister Mahinda Rajapaksa sat.\nPrime Minister Rajapaksa spoke.',
    '2020-09-01',
  );
  expect(joined.words.at(-1)).toBe('Prime Minister Rajapaksa = mahinda-rajapaksa');
});

describe('roles', () => {
  test.each([
    ["France's Armed Forces Minister Sebastien Lecornu spoke.", 'French Armed Forces Minister', 'fr-defence-minister'],
    ['UNESCO leader Audrey Azoulay spoke.', 'UNESCO leader', null],
    ['US Secretary of State Antony Blinken spoke.', 'US Secretary of State', 'us-foreign-minister'],
    ['Armenian Prime Minister Nikol Pashinyan spoke.', 'Armenian Prime Minister', 'am-head-of-government'],
    ['President Emmanuel Macron spoke.', 'French President', 'fr-head-of-state'],
    ['Former US President Donald Trump spoke.', 'Former US President', null],
    ['Presidents Vladimir Putin and Xi Jinping spoke.', 'Russian President', 'ru-head-of-state'],
  ])('%s', (story, role, office) => {
    const [person] = join(story).people;
    expect(person?.role).toBe(role);
    if (office) expect(person?.office).toBe(office);
  });

  test('an office that the person held at another time is a doubt', () => {
    const doubts = join('Secretary of State John Kerry will fly on Monday.').doubts;
    expect(doubts.map((doubt) => doubt.code)).toEqual(['office-mismatch']);
  });

  test('a fallen ruler is no contradiction, and no evidence', () => {
    const story = "The collapse of President Bashar al-Assad's regime was swift.";
    expect(join(story, '2025-01-08').doubts).toEqual([]);
    const people = findPeople(story, { span: { start: 0, end: story.length }, paragraph: 0 }, 0);
    expect(selectOfficeEvidence(people, story)).toEqual([]);
  });
});

test("Macron's office is not Macron, and makes nobody a person of the article", () => {
  const joined = join("Macron's office said so.\nThe Macron government agreed.");
  expect(joined.people).toEqual([]);
});

test('the Secretary is no minister, the Foreign Minister no secretary', () => {
  const joined = join(
    'Secretary of State Antony Blinken met Egyptian Foreign Minister Sameh Shoukry.\nThe Secretary thanked him.\nThe Foreign Minister smiled.',
  );
  expect(joined.words).toContain('The Secretary = antony-blinken');
  expect(joined.words).toContain('The Foreign Minister = sameh-shoukry');
  expect(joined.words).toContain('him = sameh-shoukry');
});

test('a pronoun is the subject before it, and she is a woman', () => {
  const joined = join('Macron met Italian Prime Minister Giorgia Meloni in Rome.\nShe thanked him.\nHe flew home.');
  expect(joined.words.slice(2)).toEqual(['She = giorgia-meloni', 'him = emmanuel-macron', 'He = emmanuel-macron']);
});

test('a title with a side that nobody bears is a doubt', () => {
  const joined = join('Macron will meet the Kenyan president.');
  expect(joined.doubts.map((doubt) => [doubt.code, doubt.quote?.exact])).toEqual([
    ['person-unresolved', 'the Kenyan president'],
  ]);
});

test('office evidence pairs people with the offices that their titles can mean', () => {
  const story =
    'US Secretary of State Antony Blinken met French Foreign Minister Jean-Noël Barrot and former President Donald Trump.';
  const people = findPeople(story, { span: { start: 0, end: story.length }, paragraph: 0 }, 0);
  expect(selectOfficeEvidence(people, story).map(({ person, office }) => `${person} ${office}`)).toEqual([
    'antony-blinken us-foreign-minister',
    'jean-noel-barrot fr-foreign-minister',
  ]);
});

test('mentions keep reading order and never overlap', () => {
  const { mentions } = join(
    'US Secretary of State Antony Blinken, Macron, and Lee Smith-Jones, a lawyer, met the French president.\nBlinken said he saw Smith-Jones.',
  );
  for (let k = 1; k < mentions.length; k += 1) {
    expect(mentions[k]?.span.start).toBeGreaterThanOrEqual(mentions[k - 1]?.span.end ?? 0);
  }
});

test.each([
  ['The head of the transitional council, Gen. Musa Kebba-Jatta, left.', 'head of the transitional council'],
  ['The leader of the breakaway coastal region, Levan Darsavelidze, left.', 'leader of the breakaway coastal region'],
  ['She met Ambassador Yusuf Sule, Minister of Foreign Affairs of Nigeria.', 'Minister of Foreign Affairs of Nigeria'],
])('the office is told in full: %s', (story, role) => expect(join(story).people[0]?.role).toBe(role));

describe('a headline of another page between two paragraphs', () => {
  const story = 'President Emmanuel Macron left Rabat.\nHe met King Mohammed VI.';
  const idsOf = (text: string) => join(text).people.map((person) => person.surname);

  test('names people by surname alone whom the story never tells: they are none of its', () =>
    expect(idsOf(`${story}\nZelenskyy, Scholz to meet as Putin looks on`)).toEqual(['Macron', 'Mohammed VI']));

  test.each([
    ['a sentence with a stop', `${story}\nZelenskyy and Scholz spoke by phone.`],
    ['a line about somebody of the story', `${story}\nZelenskyy, Scholz to call Macron`],
  ])('%s keeps them', (_, text) => expect(idsOf(text)).toEqual(expect.arrayContaining(['Zelenskyy', 'Scholz'])));
});
