import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EventCard } from '#views/event/EventCard.tsx';
import { findViolations } from '../../support/axe.ts';
import { buildSampleCorpus, findEvent } from '../../support/sample-corpus.ts';

const corpus = buildSampleCorpus();
const talks = findEvent(corpus, /Blinken and Macron hold talks/, '2024-04');

describe('EventCard', () => {
  it('says when, as of when, who, where, about what and in whose words', async () => {
    const { container } = render(<EventCard corpus={corpus} event={talks} />);
    const card = screen.getByRole('article');
    expect(screen.getByRole('heading').textContent).toContain('Blinken and Macron hold talks');
    expect(card.textContent).toContain('2 April 2024 2024-04-02');
    expect(card.textContent).toContain('Planned as of 2 April 2024');
    expect(card.textContent).toContain('Emmanuel Macron, French President');
    expect(card.textContent).toContain('Where: Paris');
    expect(screen.getByRole('list', { name: 'Topics' }).textContent).toContain('Support for Ukraine');
    expect(card.textContent).toContain('will hold talks with French President Emmanuel Macron in Paris on Tuesday');
    expect(card.textContent).toContain('Kyiv Post');
    expect(await findViolations(container)).toEqual([]);
  });

  it('says so when the article gives no date', () => {
    render(<EventCard corpus={corpus} event={{ ...talks, estimate: null }} />);
    expect(screen.getByRole('article').textContent).toContain('The article gives no date.');
  });
});
