import { Button } from '#ui/Button.tsx';
import { describeLoadError } from './messages.ts';
import { useShelf } from './use-shelf.ts';
import { Workspace } from './Workspace.tsx';

export function App() {
  const shelf = useShelf();
  if (shelf.failure) return <LoadFailure error={shelf.failure.error} onRetry={shelf.failure.retry} />;
  if (shelf.index) return <Workspace index={shelf.index} shelf={shelf} />;
  // Nothing is drawn while the examples are on their way: they come with the page, in the time of one frame or two.
  return shelf.own.length > 0 ? <p className="px-6 py-24">Putting your articles together …</p> : null;
}

function LoadFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { title, advice } = describeLoadError(error);
  return (
    <main className="mx-auto flex max-w-xl flex-col items-start gap-3 px-6 py-24">
      <h1 className="font-bold font-serif text-3xl">Entente</h1>
      <div role="alert">
        <p className="font-semibold">{title}</p>
        <p className="text-muted">{advice}</p>
      </div>
      <Button look="strong" onClick={onRetry}>
        Try again
      </Button>
    </main>
  );
}
