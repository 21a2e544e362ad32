import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { BrokenLinkWord } from '#app/BrokenLinkWord.tsx';

it('can be waved away, and comes back only with something else to say', async () => {
  const user = userEvent.setup({ delay: null });
  const { rerender } = render(<BrokenLinkWord dropped={['topic']} />);
  expect(screen.getByRole('status').textContent).toContain('a topic');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  rerender(<BrokenLinkWord dropped={['topic']} />);
  expect(screen.queryByRole('status')).toBeNull();
  rerender(<BrokenLinkWord dropped={['place']} />);
  expect(screen.getByRole('status').textContent).toContain('a place');
});
