import { useQuery } from '@tanstack/react-query';
import { bundledArticles } from '#data/bundled-articles.ts';
import { Button } from '#ui/Button.tsx';
import { describeLoadError } from './messages.ts';
import { useIndex } from './use-index.ts';
import { Workspace } from './Workspace.tsx';

export function App() {
  const { status, data, error, refetch } = useQuery(bundledArticles);
  const index = useIndex(data);
  if (status === 'error') return <LoadFailure error={error} onRetry={() => void refetch()} />;
  // Nothing is drawn while the articles are on their way: they come with the page, in the time of one frame or two.
  return index ? <Workspace index={index} /> : null;
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
