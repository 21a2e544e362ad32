import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { indexCorpus } from '#select/index-corpus.ts';
import { SearchBox } from '#views/search/SearchBox.tsx';
import { buildSampleCorpus } from '../../support/sample-corpus.ts';

vi.mock('#views/search/SearchCombobox.tsx', () => {
  throw new Error('no connection');
});

it('says when the search could not be fetched, and keeps what was typed', async () => {
  const user = userEvent.setup({ delay: null });
  const nothing = () => {};
  render(
    <SearchBox
      index={indexCorpus(buildSampleCorpus())}
      onEvent={nothing}
      onPerson={nothing}
      onSentence={nothing}
      onWindow={nothing}
    />,
  );
  await user.click(screen.getByRole('combobox'));
  await user.keyboard('macron');
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'macron');
});
