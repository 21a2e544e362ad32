import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { matchPlans, type PlanRow } from '#corpus/match-plans.ts';
import { drawArticle } from '../support/draw-article.ts';
import { buildSampleCorpus } from '../support/sample-corpus.ts';

const plansOf = (...drawings: string[]) => matchPlans(buildCorpus(drawings.map(drawArticle)));

function outline({ title, planned, outcome }: PlanRow): string {
  const moved = outcome.kind === 'moved' ? ` ${outcome.from?.edtf} → ${outcome.to?.edtf ?? '?'}` : '';
  const held = outcome.kind === 'moved' && outcome.held ? ', held' : '';
  return `${title} ${planned?.edtf}: ${outcome.kind}${moved}${held}`;
}

const PLAN = `
a1 2024-03-01 announcement
visit: ann/XA planned: XB/Bree 2024-03-12

Ann will hold talks with Bo in Bree on 12 March. !talks planned 2024-03-12 Bree: ann bo
`;

const later = (day: string, event: string, kind = 'report') => `
b${day} ${day} ${kind}
visit: ann/XA held: XB/Bree 2024-03-12

A later article tells this. !${event}
`;

describe('matchPlans', () => {
  it('finds the report of what was planned', () => {
    const plans = plansOf(PLAN, later('2024-03-13', 'meeting held 2024-03-12 Bree: ann bo'));
    expect(plans.map(outline)).toEqual(['Talks Ann and Bo 2024-03-12: held']);
    const [plan] = plans;
    expect(plan?.outcome.kind === 'held' && plan.outcome.later.sentences[0]?.quote.exact).toBe(
      'A later article tells this.',
    );
  });

  it('finds a new date, announced or met', () => {
    expect(
      plansOf(PLAN, later('2024-03-10', 'talks planned 2024-03-20 Bree: ann bo', 'announcement')).map(outline),
    ).toEqual(['Talks Ann and Bo 2024-03-12: moved 2024-03-12 → 2024-03-20']);
    expect(plansOf(PLAN, later('2024-03-16', 'talks held 2024-03-14 Bree: ann bo')).map(outline)).toEqual([
      'Talks Ann and Bo 2024-03-12: moved 2024-03-12 → 2024-03-14, held',
    ]);
  });

  it('follows a plan from its new date to the report', () => {
    const plans = plansOf(
      PLAN,
      later('2024-03-10', 'talks planned 2024-04-02 Bree: ann bo', 'announcement'),
      later('2024-04-03', 'talks held 2024-04-02 Bree: ann bo'),
    );
    expect(plans.map(outline)).toEqual(['Talks Ann and Bo 2024-03-12: moved 2024-03-12 → 2024-04-02, held']);
  });

  it('tells a plan once, however often it is moved, and beside it the next plan of the same people', () => {
    const plans = plansOf(
      PLAN,
      later('2024-03-08', 'talks postponed 2024-03-20 Bree: ann bo'),
      later('2024-03-18', 'talks postponed 2024-03-28 Bree: ann bo'),
      later('2024-09-01', 'talks planned 2024-09-12 Bree: ann bo', 'announcement'),
      later('2024-10-01', 'signing held 2024-09-30 Bree: cy'),
    );
    expect(plans.map(outline)).toEqual([
      'Talks Ann and Bo 2024-03-12: moved 2024-03-12 → 2024-03-28',
      'Talks Ann and Bo 2024-09-12: no-later-mention',
    ]);
  });

  it('does not take the second of two meetings for the first one moved', () => {
    const two = `${PLAN}Ann will hold talks with Bo in Bree again on 15 March. !talks planned 2024-03-15 Bree: ann bo\n`;
    const plans = plansOf(two, later('2024-03-16', 'talks held 2024-03-15 Bree: ann bo'));
    expect(plans.map(outline)).toEqual([
      'Talks Ann and Bo 2024-03-12: no-later-mention',
      'Talks Ann and Bo 2024-03-15: held',
    ]);
  });

  it('moves a trip that is itself planned to its new day', () => {
    const trip = PLAN.replace('talks planned 2024-03-12 Bree: ann bo', 'state-visit planned 2024-03-12 Bree: ann');
    const plans = plansOf(
      trip,
      later('2024-03-10', 'state-visit postponed 2024-03-25 Bree: ann'),
      later('2024-05-01', 'signing held 2024-04-30 Bree: cy'),
    );
    expect(plans.map(outline)).toEqual([expect.stringMatching(/: moved 2024-03-12 → 2024-03-25$/)]);
  });

  it('finds what was put off without a new date, and what was called off', () => {
    expect(plansOf(PLAN, later('2024-03-11', 'talks postponed 2024-03-12 Bree: ann bo')).map(outline)).toEqual([
      'Talks Ann and Bo 2024-03-12: moved 2024-03-12 → ?',
    ]);
    expect(plansOf(PLAN, later('2024-03-11', 'talks cancelled - Bree: ann bo')).map(outline)).toEqual([
      'Talks Ann and Bo 2024-03-12: called-off',
    ]);
  });

  it('takes the events of a trip with it when the trip is put off or called off', () => {
    expect(plansOf(PLAN, later('2024-03-11', 'other cancelled 2024-03-12 Bree: ann')).map(outline)).toEqual([
      'Talks Ann and Bo 2024-03-12: called-off',
    ]);
    expect(plansOf(PLAN, later('2024-03-11', 'other postponed 2024-03-25 Bree: ann')).map(outline)).toEqual([
      'Talks Ann and Bo 2024-03-12: moved 2024-03-12 → ?',
    ]);
  });

  it.each([
    ['a trip of another traveller', 'other cancelled 2024-03-12 Bree: bo'],
    ['other people', 'talks held 2024-03-12 Bree: cy bo'],
    ['another kind of event', 'signing held 2024-03-12 Bree: ann bo'],
    ['the same people months later', 'talks held 2024-08-12 Bree: ann bo'],
    ['the same people elsewhere a week later', 'talks held 2024-03-19 Cray: ann bo'],
    ['a meeting without a date', 'talks held - Bree: ann bo'],
  ])('does not take %s for the plan', (_, event) => {
    expect(plansOf(PLAN, later('2024-08-20', event)).map(outline)).toEqual([
      'Talks Ann and Bo 2024-03-12: no-later-mention',
    ]);
  });

  it('counts a second announcement for the same day as a plan still', () => {
    expect(
      plansOf(PLAN, later('2024-03-05', 'talks planned 2024-03-12 Bree: ann bo', 'announcement')).map(outline),
    ).toEqual(['Talks Ann and Bo 2024-03-12: still-planned']);
  });

  it('reads an announcement and a report of one day in that order', () => {
    const report = later('2024-03-01', 'talks held 2024-03-12 Bree: ann bo').replace('b2024-03-01', 'a0');
    expect(plansOf(PLAN, report).map(outline)).toEqual(['Talks Ann and Bo 2024-03-12: held']);
  });

  it('tells the same of any articles, whatever was asked of the corpus before', () => {
    const drawings = [
      PLAN,
      later('2024-03-05', 'talks planned 2024-03-14 Bree: ann bo', 'announcement'),
      later('2024-03-15', 'talks held 2024-03-14 Bree: ann bo'),
    ];
    const corpus = buildCorpus(drawings.map(drawArticle));
    const asked = [null, ...corpus.articles.map(({ id }) => new Set([id])), null];
    for (const of of asked) {
      expect(matchPlans(corpus, of)).toEqual(matchPlans(buildCorpus(drawings.map(drawArticle)), of));
    }
  });

  it('says nothing of plans that no later article could mention', () => {
    expect(plansOf(PLAN)).toEqual([]);
    expect(plansOf(PLAN, later('2024-02-20', 'talks held 2024-02-20 Bree: ann bo'))).toEqual([]);
    expect(plansOf(PLAN.replace('2024-03-01', '-'), later('2024-03-13', 'talks held 2024-03-12 Bree: ann bo'))).toEqual(
      [],
    );
  });

  it('finds the eight plans of April 2024, none of them mentioned nine months later', () => {
    const plans = matchPlans(buildSampleCorpus());
    expect(plans).toHaveLength(8);
    expect(new Set(plans.map(({ outcome }) => outcome.kind))).toEqual(new Set(['no-later-mention']));
  });
});
