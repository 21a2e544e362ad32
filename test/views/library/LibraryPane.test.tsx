import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { articleId } from '#model/ids.ts';
import { ImportError } from '#model/import-error.ts';
import { LibraryPane, type LibraryPaneProps } from '#views/library/LibraryPane.tsx';
import { findViolations } from '../../support/axe.ts';
import { drawArticle } from '../../support/draw-article.ts';

const mine = drawArticle(`m1 2024-05-06 report Le Monde
people: ann Ann Adder = xa-envoy Envoy

Adder met nobody in Bree on Monday. !meeting held 2024-05-06 -: ann`);
const older = drawArticle(`m2 2023-01-02 report Die Zeit

Nothing happened at all in Ash on that day.`);
const example = drawArticle(`x1 - report

An example of what can be read here.`);

const PROPS: LibraryPaneProps = {
  bundled: [example],
  kept: [older, mine],
  reading: { phase: 'idle' },
  faults: [],
  removed: null,
  examples: true,
  onExamples: () => undefined,
  onFiles: () => undefined,
  onPaste: () => undefined,
  onCancel: () => undefined,
  onSource: () => undefined,
  onRemove: () => undefined,
  onUndo: () => undefined,
  onRead: () => undefined,
  describeFailure: ({ fileName }) => ({ title: `${fileName} is no text.`, advice: 'Paste it.' }),
};

function show(props: Partial<LibraryPaneProps> = {}) {
  const acts = {
    onExamples: vi.fn(),
    onFiles: vi.fn(),
    onPaste: vi.fn(),
    onCancel: vi.fn(),
    onSource: vi.fn(),
    onRemove: vi.fn(),
    onUndo: vi.fn(),
    onRead: vi.fn(),
  };
  render(
    <main>
      <h1>Entente</h1>
      <h2>Articles</h2>
      <LibraryPane {...PROPS} {...acts} {...props} />
    </main>,
  );
  return { ...acts, user: userEvent.setup({ delay: null }) };
}

const own = () => within(screen.getByRole('region', { name: 'Your articles' }));

describe('LibraryPane', () => {
  it('lists the newest of one’s own articles first, with where it is from and what was found', async () => {
    show();
    const [first, second] = own().getAllByRole('listitem');
    expect(first?.textContent).toContain('Le Monde, 6 May 2024. 1 event, 1 person');
    expect(second?.textContent).toContain('No visits, events or people found');
    expect(await findViolations()).toEqual([]);
  });

  it('takes a pasted text once, and none without words', async () => {
    const { user, onPaste } = show();
    const button = screen.getByRole('button', { name: 'Read this text' });
    expect(button).toHaveProperty('disabled', true);
    const field = screen.getByRole('textbox', { name: 'Or paste the text of one article' });
    await user.type(field, 'Macron met Scholz.');
    await user.click(button);
    expect(onPaste).toHaveBeenCalledExactlyOnceWith('Macron met Scholz.');
    expect(field).toHaveProperty('value', '');
    expect(document.activeElement).toBe(field);
  });

  it('lets the browser’s file picker offer what Entente itself exports', () => {
    show();
    expect(screen.getByLabelText('Files with articles').getAttribute('accept')).toContain('.json');
  });

  it('takes files that are picked', async () => {
    const { user, onFiles } = show();
    const file = new File(['Macron met Scholz.'], 'a.txt', { type: 'text/plain' });
    await user.upload(screen.getByLabelText('Files with articles'), file);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
  });

  it('shows how far the reading is and lets it be ended', async () => {
    const { user, onCancel } = show({ reading: { phase: 'reading', done: 3, total: 1200 } });
    expect(screen.getByText('3 of 1,200 articles read')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Articles read' })).toHaveProperty('value', 3);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('says what was added, what was here already, and what could not be read and what to do', () => {
    const failed = [new ImportError('not-text', 'scan.pdf', 'PDF')];
    show({ reading: { phase: 'read', added: 1, again: 2, failed, cancelled: false } });
    expect(screen.getByRole('status').textContent).toContain(
      '1 article added, 2 were here already, 1 file could not be read.',
    );
    expect(within(screen.getByRole('list', { name: 'Could not be read' })).getByRole('listitem').textContent).toBe(
      'scan.pdf is no text. Paste it.',
    );
  });

  it('lets one say when an article was published, and refuses what is no date', async () => {
    const { user, onSource } = show();
    await user.click(own().getByRole('button', { name: /^Date and source of Adder met nobody/ }));
    const date = screen.getByRole('textbox', { name: 'Published on' });
    await user.type(date, '6 May');
    await user.click(screen.getByRole('button', { name: 'Save and read again' }));
    expect(onSource).not.toHaveBeenCalled();
    expect(screen.getByText(/Write the day, month and year/)).toBeTruthy();
    await user.clear(date);
    await user.type(date, '7 May 2024');
    await user.click(screen.getByRole('button', { name: 'Save and read again' }));
    expect(onSource).toHaveBeenCalledExactlyOnceWith(articleId('m1'), {
      title: null,
      publisher: 'Le Monde',
      url: null,
      published: '2024-05-07',
    });
  });

  it('removes one’s own articles only, and takes it back', async () => {
    const { user, onRemove, onUndo } = show({ removed: 'Adder met nobody' });
    await user.click(own().getByRole('button', { name: /^Remove Nothing happened/ }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(articleId('m2'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    const examples = within(screen.getByRole('region', { name: 'Examples' }));
    expect(examples.queryByRole('button', { name: /Remove/ })).toBeNull();
  });

  it('puts what the store can not do where it is heard', () => {
    show({ faults: [{ title: 'This browser has no room.', advice: 'Export your articles.' }] });
    expect(screen.getByRole('alert').textContent).toBe('This browser has no room. Export your articles.');
  });

  it('keeps the focus when a row goes and comes back', async () => {
    const user = userEvent.setup({ delay: null });
    function Held() {
      const [removed, setRemoved] = useState(false);
      return (
        <LibraryPane
          {...PROPS}
          kept={removed ? [older] : [older, mine]}
          removed={removed ? 'Adder met nobody' : null}
          onRemove={() => setRemoved(true)}
          onUndo={() => setRemoved(false)}
        />
      );
    }
    render(<Held />);
    await user.click(own().getByRole('button', { name: /^Remove Adder met nobody/ }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(own().getByRole('button', { name: /^Read Adder met nobody/ }));
  });
});
