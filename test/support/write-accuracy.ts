import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreFolder } from './run-accuracy.ts';
import { headlineOf, ROWS, type Row, rate, type Score, type Tally } from './score-articles.ts';
import { scoreMarkedDates, scoreMarkedPeople } from './score-sentences.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const ARTICLES = join(ROOT, 'test/parse/articles');
const SENTENCES = join(ROOT, 'test/parse/sentences');

const MEANING: Record<Row, string> = {
  published: 'publication date',
  noise: 'pieces of noise removed',
  kept: 'sentences of events kept in the clean text',
  people: 'people, by name',
  part: 'participant or only mentioned, of the people found',
  visits: 'visits, by visitor and host',
  visitDate: 'their first day',
  visitCity: 'their city',
  events: 'events, by the sentence that tells them',
  eventDate: 'their date, as EDTF',
  eventStatus: 'held, planned or unknown',
  eventType: 'their type',
  eventWho: 'who takes part in them',
  topics: 'topics of the article',
  countries: 'countries talked about',
};

const percent = (share: number) => (share * 100).toFixed(1);

/** Rows that are shares of what was found have no precision of their own. */
const show = (tally: Tally) => `${percent(rate(tally).f1)} (${tally.hit} / ${tally.found} / ${tally.gold})`;

function writeTable(scores: readonly { name: string; score: Score }[]): string {
  const head = `| | ${scores.map(({ name }) => name).join(' | ')} |\n|---|${scores.map(() => '---').join('|')}|\n`;
  const rows = ROWS.map(
    (row) => `| ${MEANING[row]} | ${scores.map(({ score }) => show(score.rows[row])).join(' | ')} |`,
  );
  const articles = `| articles | ${scores.map(({ score }) => score.notes.length).join(' | ')} |\n`;
  const mean = `| **mean of the six main rows** | ${scores.map(({ score }) => `**${percent(headlineOf(score))}**`).join(' | ')} |`;
  return `${head}${articles}${rows.join('\n')}\n${mean}\n`;
}

const listNotes = (score: Score) =>
  score.notes
    .filter(({ lines }) => lines.length > 0)
    .map(({ article, lines }) => `- ${article}\n${lines.map((line) => `  - ${line}`).join('\n')}`)
    .join('\n');

/** Which rows the parts that stay unread lose on: numbers only, so that whoever writes rules learns no wording. */
const listLosses = (score: Score) =>
  ROWS.filter((row) => score.rows[row].hit < Math.max(score.rows[row].found, score.rows[row].gold))
    .map(
      (row) =>
        `- ${MEANING[row]}: ${score.rows[row].gold - score.rows[row].hit} missed, ${score.rows[row].found - score.rows[row].hit} wrong or too many`,
    )
    .join('\n');

function main(): void {
  const seeds = scoreFolder(process.env.ENTENTE_GOLD ?? join(ROOT, 'test/golden/gold'), join(ROOT, 'seeds'));
  const worked = scoreFolder(ARTICLES, ARTICLES);
  const aside = scoreFolder(join(ARTICLES, 'aside'), join(ARTICLES, 'aside'));
  const fresh = scoreFolder(join(ARTICLES, 'fresh'), join(ARTICLES, 'fresh'));
  const sentences: [string, Tally][] = [
    ['dates, worked on (`dates-a.txt`)', scoreMarkedDates(join(SENTENCES, 'dates-a.txt'))],
    ['dates in wire style, worked on (`dates-news.txt`)', scoreMarkedDates(join(SENTENCES, 'dates-news.txt'))],
    ['dates in news of all kinds, worked on (`dates-wire.txt`)', scoreMarkedDates(join(SENTENCES, 'dates-wire.txt'))],
    [
      'dates in papers and broadcasts, worked on (`dates-press.txt`)',
      scoreMarkedDates(join(SENTENCES, 'dates-press.txt')),
    ],
    [
      'dates in the annals of news and in histories, worked on (`dates-annals.txt`)',
      scoreMarkedDates(join(SENTENCES, 'dates-annals.txt')),
    ],
    ['weekdays and tense, worked on (`dates-tense.txt`)', scoreMarkedDates(join(SENTENCES, 'dates-tense.txt'))],
    ['dates, aside (`aside-dates.txt`)', scoreMarkedDates(join(SENTENCES, 'aside-dates.txt'))],
    ['dates in news of all kinds, aside (`aside-dates-2.txt`)', scoreMarkedDates(join(SENTENCES, 'aside-dates-2.txt'))],
    ['people with side, worked on (`people.txt`)', scoreMarkedPeople(join(SENTENCES, 'people.txt'))],
    [
      'people in official releases, worked on (`people-official.txt`)',
      scoreMarkedPeople(join(SENTENCES, 'people-official.txt')),
    ],
    ['people in official releases, aside (`aside-people.txt`)', scoreMarkedPeople(join(SENTENCES, 'aside-people.txt'))],
  ];
  const page = `# How well the parser reads

Made by \`npm run accuracy\`; do not edit by hand. F1 in percent, in brackets hits / found / gold.

The **seeds** are the two bundled articles. The **worked-on** articles in \`test/parse/articles/\` were read while the rules were written; the
**aside** ones were written by others and never opened by whoever wrote rules; but their totals, and their date errors by kind, have been looked
at while rules were chosen, so that column is a little better than the truth. The **fresh** ones were written last, in the ordinary manner of
agencies, ministries and portals; no rule was chosen with any knowledge of their words, though their totals have been seen between: this column is what to expect of news
that nobody has tuned for. All articles and their gold were written for Entente; each text is invented, in the manner of readouts, wire
stories, joint statements and rewrites full of site noise.

## Articles

${writeTable([
  { name: 'seeds', score: seeds },
  { name: 'worked on', score: worked },
  { name: 'aside', score: aside },
  { name: 'fresh', score: fresh },
])}
Three sets that are worked-on articles now, as they were read the first time, on 28 November 2026. Of g01–g16: visits 64.6, their first days 62.3,
events 77.4, event dates 70.5, event types 91.4,
participants of events 84.2, mean of the six main rows 80.8. Of h01–h16, written on purpose with the less common turns of phrase:
visits 50.8, their first days 72.6, events 65.3, event dates 71.3, event types 83.7, participants of events 76.3,
publication dates 87.5, noise 85.9, mean of the six main rows 74.5. Of k01–k16: visits 72.2, their first days 75.4, events 81.5, event dates 86.2,
event types 94.3, participants of events 88.9, publication dates 100, noise 98.0, topics 87.8, countries 78.0, mean of the six main rows 87.5.

Dates, status, type, participants and city are scored on what was found; an event counts as found when its words overlap the gold's sentence.

## Marked sentences

| | F1 (hits / found / gold) |
|---|---|
${sentences.map(([name, tally]) => `| ${name} | ${show(tally)} |`).join('\n')}

The first reading of \`dates-press.txt\`, before any rule was changed for it, stood at 91.0 (292 / 319 / 323); of what was added later, at 90.7
(97 / 103 / 111), 91.6 (82 / 89 / 90) and, history and words that are no dates, 78.9 (30 / 38 / 38). The first reading of
\`dates-annals.txt\` stood at 93.2 (518 / 555 / 557), of what was added later at 85.6 (95 / 111 / 111). Some of its marks were judged anew
afterwards; years and days that broadcasts write out in words, “midweek”, “the month so far” and “the first of next month” are still not read and
stand no longer in it.

## What still fails

Seeds:

${listNotes(seeds) || 'Nothing.'}

Worked-on articles, each difference from the gold:

${listNotes(worked) || 'Nothing.'}

Aside, by kind (their words stay unread):

${listLosses(aside) || 'Nothing.'}

Fresh, by kind (their words stay unread too):

${listLosses(fresh) || 'Nothing.'}
`;
  writeFileSync(join(ROOT, 'docs/accuracy.md'), page);
  console.log(page.slice(0, page.indexOf('## What still fails')));
}

main();
