import { describe, expect, it } from 'vitest';
import { settleView } from '#address/settle-view.ts';
import { DEFAULT_VIEW, type ViewState } from '#address/view-state.ts';
import { compareArticles } from '../support/compared.ts';
import { readSeriesArticles } from '../support/read-series.ts';

const { index, visits } = compareArticles(readSeriesArticles());
const [early = '', late = ''] = visits;

const settle = (asked: Partial<ViewState>) => settleView({ ...DEFAULT_VIEW, ...asked }, index);

describe('settleView', () => {
  it('leaves a view alone that names only what is there', () => {
    const asked = { visits: [early, late], focus: index.corpus.events[0]?.id ?? null };
    expect(settle(asked)).toEqual({ view: { ...DEFAULT_VIEW, ...asked }, dropped: [] });
  });

  it('puts visits in the order of time, whatever order a link has them in', () => {
    expect(settle({ visits: [late, early] })).toMatchObject({ view: { visits: [early, late] }, dropped: [] });
  });

  it('leaves out, and says, what is not here', () => {
    const person = { values: ['nobody'], mode: 'none' as const };
    const filter = { ...DEFAULT_VIEW.filter, facets: { ...DEFAULT_VIEW.filter.facets, person } };
    const asked = {
      filter,
      focus: 'gone',
      pair: ['gone'],
      visits: [early, 'gone'],
      at: { article: 'gone', sentence: 0 },
      shown: [{ article: 'gone', sentence: 0 }],
    };
    expect(settle(asked)).toEqual({
      view: DEFAULT_VIEW,
      dropped: ['person', 'focus', 'pair', 'visits', 'at', 'shown'],
    });
  });

  it('takes no visit alone, and no sentence beyond the last', () => {
    const article = index.corpus.articles[0]?.id ?? '';
    const beyond = { article, sentence: index.corpus.articles[0]?.sentences.length ?? 0 };
    expect(settle({ visits: [early], at: beyond }).dropped).toEqual(['visits', 'at']);
  });

  it('opens a merged event by the id of any of its tellings', () => {
    const merged = index.corpus.events.find(({ tellings }) => tellings.length > 1);
    const ids = merged?.tellings.map(({ event }) => event.id) ?? [];
    expect(ids.length).toBeGreaterThan(1);
    for (const focus of ids) expect(settle({ focus }).view.focus).toBe(merged?.id);
  });
});
