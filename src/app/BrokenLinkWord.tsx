import { useState } from 'react';
import type { SettledView } from '#address/settle-view.ts';
import { Button } from '#ui/Button.tsx';
import { describeBrokenLink } from './link-messages.ts';

/** One line on a link that did not fit; it can be waved away, until there is something else to say. */
export function BrokenLinkWord({ dropped }: { readonly dropped: SettledView['dropped'] }) {
  const [closed, setClosed] = useState<string | null>(null);
  const words = describeBrokenLink(dropped);
  if (words === null || words === closed) return null;
  return (
    <div role="status" className="flex items-center gap-4 border-rule border-b bg-wash px-6 py-2 text-sm">
      <p>{words}</p>
      <Button look="quiet" onClick={() => setClosed(words)}>
        Close
      </Button>
    </div>
  );
}
