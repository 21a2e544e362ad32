import { useState } from 'react';
import type { SettledView } from '#address/settle-view.ts';
import { Button } from '#ui/Button.tsx';
import { describeBrokenLink } from './link-messages.ts';

/** One line on a link that did not fit; it can be waved away. */
export function BrokenLinkWord({ dropped }: { readonly dropped: SettledView['dropped'] }) {
  const [shown, setShown] = useState(true);
  if (!shown || dropped.length === 0) return null;
  return (
    <div role="status" className="flex items-center gap-4 border-rule border-b bg-wash px-6 py-2 text-sm">
      <p>{describeBrokenLink(dropped)}</p>
      <Button look="quiet" onClick={() => setShown(false)}>
        Close
      </Button>
    </div>
  );
}
