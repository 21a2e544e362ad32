import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import { SinceLine } from '#views/compare/SinceLine.tsx';
import { findViolations } from '../../support/axe.ts';
import { compareArticles } from '../../support/compared.ts';
import { linkFor } from '../../support/draw-pane.tsx';
import { findArticle, readSampleArticles } from '../../support/sample-corpus.ts';

const sample = compareArticles(readSampleArticles());
const JANUARY = findArticle('2025-01').id;

function drawLine(): (readonly SentenceLink[])[] {
  const shown: (readonly SentenceLink[])[] = [];
  const { index, selection, visits } = sample;
  render(
    <SinceLine
      index={index}
      selection={selection}
      visits={visits}
      linkFor={linkFor}
      onShow={(links) => shown.push(links)}
    />,
  );
  return shown;
}

afterEach(() => vi.restoreAllMocks());

describe('since last time', () => {
  it('says what changed, every fact a link, nothing else unlinked but joining words', async () => {
    drawLine();
    const line = screen.getByRole('region', { name: 'Since Blinken’s visit of April 2024' });
    const facts = within(line).getAllByRole('link');
    expect(facts.map((fact) => fact.textContent)).toEqual(
      expect.arrayContaining(['Syria’s transition', 'NATO', 'Support for Ukraine', 'Barrot', 'Séjourné']),
    );
    const unlinked = facts.reduce((text, fact) => text.replace(fact.textContent ?? '', ''), line.textContent ?? '');
    expect(unlinked).not.toMatch(/Syria|Gaza|Sudan|UNESCO|Barrot|Brussels/);
    expect(line.textContent).toContain('An announcement is compared with a report');
    expect(await findViolations()).toEqual([]);
  });

  it('shows a fact’s sentences by Enter, quoting the words that made it', async () => {
    const shown = drawLine();
    const fact = screen.getByRole('link', { name: 'Syria’s transition' });
    expect(fact.getAttribute('href')).toBe(linkFor({ article: JANUARY, sentence: 5 } as SentenceLink));
    fact.focus();
    await userEvent.keyboard('{Enter}');
    const note = await screen.findByRole('dialog', { name: 'Syria’s transition: new' });
    expect(note.textContent).toContain('political processes in Syria');
    expect(note.querySelector('mark')).not.toBeNull();
    await userEvent.click(within(note).getByRole('button', { name: 'Show all in the articles' }));
    expect(shown[0]?.map(({ article }) => article)).toEqual([JANUARY, JANUARY]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('copies a citation with its link, and says so', async () => {
    const user = userEvent.setup();
    drawLine();
    await user.click(screen.getByRole('link', { name: 'Barrot' }));
    const note = await screen.findByRole('dialog');
    await user.click(within(note).getAllByRole('button', { name: 'Copy citation' })[0] as HTMLElement);
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^“.*Barrot.*” .*RBC-Ukraine, 8 January 2025 \(inferred\), paragraph 8\./);
    expect(copied).toContain(`https://entente.test/?show=${JANUARY}`);
    expect(within(note).getByText('Copied')).toBeDefined();
  });

  it('calls a number’s sentences by what is said of the number', async () => {
    drawLine();
    await userEvent.click(screen.getByRole('link', { name: /planned then$/ }));
    const title = (await screen.findByRole('dialog')).querySelector('h2')?.textContent;
    expect(title).toMatch(/events planned then have no later mention in these articles$/);
  });

  it('copies the paragraph with footnotes', async () => {
    const user = userEvent.setup();
    drawLine();
    await user.click(screen.getByRole('button', { name: 'Copy with footnotes' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^Since Blinken’s visit of April 2024\n\nTalks over territory \[1\]/);
    expect(copied).toMatch(/\n\[1\] “/);
    expect(copied).toMatch(/https:\/\/entente\.test\/\?show=\S+$/);
  });

  it('shows the text itself where the browser refuses to copy', async () => {
    const user = userEvent.setup();
    drawLine();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy with footnotes' }));
    const text = await screen.findByRole('textbox', { name: 'Text to copy' });
    expect((text as HTMLTextAreaElement).value).toMatch(/^Since Blinken’s visit of April 2024/);
  });

  it('prints a brief: only while printing, each footnote with its quote and link', async () => {
    const printed: string[] = [];
    vi.spyOn(window, 'print').mockImplementation(() => {
      expect(document.documentElement.dataset.print).toBe('brief');
      printed.push(document.querySelector('[data-brief]')?.textContent ?? '');
      window.dispatchEvent(new Event('afterprint'));
    });
    drawLine();
    expect(document.querySelector('[data-brief]')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Print brief' }));
    expect(printed[0]).toContain('Since Blinken’s visit of April 2024');
    expect(printed[0]).toMatch(
      /1“[^”]*territorial issues[^”]*” RBC-Ukraine, 8 January 2025 \(inferred\), paragraph 92“/,
    );
    expect(printed[0]).toMatch(/This comparison: https:\/\/entente\.test\/\?all$/);
    expect(document.querySelector('[data-brief]')).toBeNull();
    expect(document.documentElement.dataset.print).toBeUndefined();
  });

  it('says nothing of one visit alone', () => {
    const { index, selection, visits } = sample;
    const { container } = render(
      <SinceLine index={index} selection={selection} visits={visits.slice(0, 1)} linkFor={linkFor} onShow={() => {}} />,
    );
    expect(container.textContent).toBe('');
  });
});
