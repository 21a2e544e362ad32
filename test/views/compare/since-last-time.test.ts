import { describe, expect, it } from 'vitest';
import { keyOfLink } from '#corpus/sentence-link.ts';
import { NO_FILTER, toggleValue } from '#select/filter.ts';
import { comparePlans } from '#views/compare/compare-agenda.ts';
import type { Since } from '#views/compare/comparison.ts';
import { sinceLastTime } from '#views/compare/since-last-time.ts';
import { toSinceNotes, toSinceText } from '#views/compare/to-since-text.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { readSampleArticles } from '../../support/sample-corpus.ts';

const seeds = compareArticles(readSampleArticles());

const sentences = ({ clauses }: Since) => clauses.map(({ parts }) => parts.map(({ text }) => text).join(''));

describe('sinceLastTime on the two articles that come with Entente', () => {
  const since = sinceLastTime(seeds.index, seeds.visits, seeds.selection);

  it('tells what changed in sentences', () => {
    expect(since.heading).toBe('Since Blinken’s visit of April 2024');
    expect(sentences(since)).toEqual([
      'Talks over territory, Syria’s transition, security guarantees, and North Korea and Russia are new.',
      'NATO, culture and UNESCO, defence cooperation, war in Sudan, and Balkans and Caucasus are no longer mentioned.',
      'Support for Ukraine, Gaza ceasefire and China’s help for Russia remain topics.',
      'France’s foreign minister is now Barrot, no longer Séjourné.',
      'The tour is shorter: now Paris, last time Paris and Brussels.',
      'All eight events planned then have no later mention in these articles.',
    ]);
  });

  it('leads what is dropped to the article that had it, and what remains to both', () => {
    const articles = (kind: string) =>
      since.clauses
        .filter((clause) => clause.kind === kind)
        .flatMap(({ parts }) =>
          parts.flatMap((part) => (part.kind === 'fact' ? [new Set(part.sentences.map((l) => l.article))] : [])),
        );
    expect(
      articles('dropped').every((set) => set.size === 1 && set.has(seeds.corpus.articles[0]?.id ?? ('' as never))),
    ).toBe(true);
    expect(articles('carried-on').every((set) => set.size === 2)).toBe(true);
  });

  it('says nothing under a filter that is not so without it', () => {
    const only = sinceLastTime(seeds.index, seeds.visits, seeds.select(toggleValue(NO_FILTER, 'topic', 'middle-east')));
    expect(sentences(only).slice(0, 2)).toEqual(['Syria’s transition is new.', 'Gaza ceasefire remains a topic.']);
  });
});

const visit = (id: string, month: string, topics: string) => `
${id} ${month}-10
visit: ann/XA held: XB/Bree ${month}-09

${topics
  .split(' ')
  .map((topic) => `In Bree they spoke of [${topic}|#${topic}].`)
  .join('\n')}
`;

describe('sinceLastTime', () => {
  it('tells what is back from what is new', () => {
    const { index, visits, selection } = compareDrawn(
      visit('a1', '2024-01', 'fish border'),
      visit('a2', '2024-03', 'border'),
      visit('a3', '2024-05', 'fish music'),
    );
    expect(sentences(sinceLastTime(index, visits, selection))).toEqual([
      'Music is new.',
      'Fish is a topic again.',
      'Border is no longer mentioned.',
    ]);
  });

  it('says whose visits it tells of where several people travel', () => {
    const by = (who: string, id: string, month: string) => visit(id, month, 'fish').replace('ann/', `${who}/`);
    const heading = (...drawings: string[]) => {
      const { index, visits, selection } = compareDrawn(...drawings);
      return sinceLastTime(index, visits.slice(-2), selection).heading;
    };
    expect(heading(by('ann', 'a1', '2024-01'), by('ann', 'a2', '2024-03'))).toBe('Since the visit of January 2024');
    expect(heading(by('bo', 'a0', '2023-05'), by('ann', 'a1', '2024-01'), by('ann', 'a2', '2024-03'))).toBe(
      'ann’s visit of March 2024, since that of January 2024',
    );
    expect(heading(by('bo', 'a1', '2024-01'), by('ann', 'a2', '2024-03'))).toBe(
      'ann’s visit of March 2024, since bo’s of January 2024',
    );
  });

  it('counts what would make a list of a sentence', () => {
    const many = 'one two three four five six seven eight';
    const { index, visits, selection } = compareDrawn(visit('a1', '2024-01', 'border'), visit('a2', '2024-03', many));
    expect(sentences(sinceLastTime(index, visits, selection))[0]).toBe(
      'One, two, three, four, five and three more topics are new.',
    );
  });

  it('does not call a topic dropped while a part of it is spoken of', () => {
    const { index, visits, selection } = compareDrawn(
      visit('a1', '2024-01', 'trade'),
      visit('a2', '2024-03', 'trade/grain'),
    );
    expect(sentences(sinceLastTime(index, visits, selection))).toEqual(['Grain is new.', 'Trade remains a topic.']);
  });

  it('leaves parts to the matrix that the whole already says, but tells a new part of what remains', () => {
    const { index, visits, selection } = compareDrawn(
      visit('a1', '2024-01', 'trade trade/fish'),
      visit('a2', '2024-03', 'trade trade/grain music music/opera'),
    );
    expect(sentences(sinceLastTime(index, visits, selection))).toEqual([
      'Music and grain are new.',
      'Trade remains a topic.',
    ]);
  });

  it('counts plans by what became of them', () => {
    const plan = (event: string) => `Ann will do this. !${event}`;
    const { index, visits, selection } = compareDrawn(
      `
a1 2024-03-01 announcement
visit: ann/XA planned: XB/Bree 2024-03-12

${['talks planned 2024-03-12 Bree: ann bo', 'summit planned 2024-03-12 Bree: ann di', 'signing planned 2024-03-13 Bree: ann bo'].map(plan).join('\n')}
`,
      `
a2 2024-05-02
visit: ann/XA held: XB/Bree 2024-05-01

In March Ann met Bo. !talks held 2024-03-12 Bree: ann bo
The signing in Bree was called off. !signing cancelled 2024-03-13 Bree: ann bo
`,
    );
    expect(sentences(sinceLastTime(index, visits, selection)).at(-1)).toBe(
      'Of three events planned then, one is reported as held, one was called off and one has no later mention in these articles.',
    );
  });

  it('tells of one visit alone what it is about, and of none nothing', () => {
    const { index, visits, selection } = compareDrawn(visit('a1', '2024-01', 'fish'));
    expect(sinceLastTime(index, visits, selection).heading).toBe('The visit of January 2024');
    expect(sentences(sinceLastTime(index, visits, selection))).toEqual(['Fish is spoken of.']);
    expect(sinceLastTime(index, [], selection)).toEqual({ heading: '', clauses: [] });
  });
});

describe('toSinceNotes and toSinceText', () => {
  const since = sinceLastTime(seeds.index, seeds.visits, seeds.selection);
  const notes = toSinceNotes(seeds.corpus, since);

  it('numbers each cited sentence once, in order of use', () => {
    expect(notes.footnotes.map(({ number }) => number)).toEqual(notes.footnotes.map((_, at) => at + 1));
    const used = notes.clauses.flat().flatMap((part) => part.notes);
    expect(new Set(used).size).toBe(notes.footnotes.length);
    for (const { part, notes: numbers } of notes.clauses.flat()) expect(numbers.length > 0).toBe(part.kind === 'fact');
  });

  it('cites every plan where it counts plans', () => {
    const numbers = notes.clauses.at(-1)?.[0]?.notes ?? [];
    const cited = notes.footnotes.flatMap(({ number, link }) => (numbers.includes(number) ? [keyOfLink(link)] : []));
    const plans = comparePlans(seeds.index, seeds.visits, seeds.selection);
    expect(plans).toHaveLength(8);
    for (const { title, sentences: told } of plans)
      expect(
        told.some((link) => cited.includes(keyOfLink(link))),
        title,
      ).toBe(true);
  });

  it('writes heading, paragraph and footnotes as plain text', () => {
    const [heading, paragraph, footnotes] = toSinceText(seeds.corpus, since).split('\n\n');
    expect(heading).toBe('Since Blinken’s visit of April 2024');
    expect(paragraph).toMatch(/^Talks over territory \[1\], Syria’s transition \[2\], /);
    expect(footnotes?.split('\n')).toHaveLength(notes.footnotes.length);
  });
});
