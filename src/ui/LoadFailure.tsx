import { Button } from './Button.tsx';

const PLACES = {
  inside: 'py-6',
  apart:
    'fixed right-4 bottom-4 z-50 max-w-sm rounded-sm border border-rule bg-paper px-4 py-3 shadow-card print:hidden',
} as const;

export interface LoadFailureProps {
  readonly says: keyof typeof PLACES;
  readonly onRetry: () => void;
}

/** A part of the app that could not be fetched: no connection, or a new version stands where it was. */
export function LoadFailure({ says, onRetry }: LoadFailureProps) {
  return (
    <div role="alert" className={`flex flex-col items-start gap-2 text-sm ${PLACES[says]}`}>
      <p className="font-semibold">This part could not be loaded.</p>
      <p className="text-muted">
        Check the connection and try again. If that does not help, reload the page: its address keeps what you see.
      </p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
