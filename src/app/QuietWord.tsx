import { useState } from 'react';
import { Button } from '#ui/Button.tsx';

/** One line that can be waved away. */
export function QuietWord({ text }: { readonly text: string }) {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <div role="status" className="flex items-center gap-4 border-rule border-b bg-wash px-6 py-2 text-sm">
      <p>{text}</p>
      <Button look="quiet" onClick={() => setShown(false)}>
        Close
      </Button>
    </div>
  );
}
