import { useState } from 'react';
import { readEdtf } from '#model/edtf.ts';
import { readTypedEdtf } from '#model/typed-date.ts';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { ArticleSource } from './library-state.ts';

export interface SourceFormProps {
  readonly source: ArticleSource;
  readonly onSave: (source: ArticleSource) => void;
  readonly onCancel: () => void;
}

/** What a person knows better than the page says. The publication date is what every "on Monday" is counted from. */
export function SourceForm({ source, onSave, onCancel }: SourceFormProps) {
  const [draft, setDraft] = useState(source);
  const set = (part: keyof ArticleSource) => (value: string) => setDraft({ ...draft, [part]: value });
  const url = draft.url && !/^https?:\/\/\S+$/i.test(draft.url.trim()) ? 'Begin with http:// or https://.' : null;
  const edtf = readPublished(draft.published);
  const published =
    draft.published?.trim() && !edtf
      ? 'Write the day, month and year, such as 2 April 2024 or 2024-04-02; without the day where it is not known.'
      : null;
  return (
    <form
      className="mt-2 grid gap-3 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!url && !published) onSave(trimAll({ ...draft, published: edtf }));
      }}
    >
      <TextField
        label="Published on"
        value={draft.published ?? ''}
        onValue={set('published')}
        hint="“On Monday” and “last week” are counted from this day. Left empty: as the text says."
        fault={published}
      />
      <TextField label="Publisher" value={draft.publisher ?? ''} onValue={set('publisher')} />
      <TextField label="Title" value={draft.title ?? ''} onValue={set('title')} hint="Left empty: as the text says." />
      <TextField label="Web address" value={draft.url ?? ''} onValue={set('url')} fault={url} inputMode="url" />
      <div className="flex gap-2 sm:col-span-2">
        <Button type="submit" look="strong">
          Save and read again
        </Button>
        <Button onClick={onCancel}>Leave as it is</Button>
      </div>
    </form>
  );
}

/** "2 April 2024" as EDTF; what is written so already stays as it is. */
function readPublished(typed: string | null): string | null {
  const words = typed?.trim() ?? '';
  return readEdtf(words) ? words : readTypedEdtf(words);
}

function trimAll(source: ArticleSource): ArticleSource {
  const trim = (value: string | null) => value?.trim() || null;
  return {
    title: trim(source.title),
    publisher: trim(source.publisher),
    url: trim(source.url),
    published: trim(source.published),
  };
}
