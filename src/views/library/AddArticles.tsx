import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';

export interface AddArticlesProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
}

/** Three ways in: pick files, drop them, paste a text. */
export function AddArticles({ onFiles, onPaste }: AddArticlesProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <section aria-label="Add articles" className="grid gap-4 md:grid-cols-2">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first. */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex flex-col items-center justify-center gap-3 rounded-md border border-dashed px-4 py-6 text-center ${over ? 'border-ink bg-wash' : 'border-rule-strong'}`}
      >
        <p className="text-pretty text-sm">
          Drop text or web page files here: one article a file, as many as you like.
        </p>
        <Button onClick={() => picker.current?.click()}>Choose files</Button>
        <input
          ref={picker}
          type="file"
          multiple
          accept=".txt,.text,.md,.html,.htm,.json,text/plain,text/html,application/json"
          aria-label="Files with articles"
          tabIndex={-1}
          className="sr-only"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file can be chosen again, say after it was mended.
            target.value = '';
          }}
        />
      </div>
      <PasteBox onPaste={onPaste} />
    </section>
  );
}

function PasteBox({ onPaste }: Pick<AddArticlesProps, 'onPaste'>) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const empty = text.trim() === '';
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (empty) return;
        onPaste(text);
        setText('');
        // The button has nothing to read now and lets go of the focus; the box is where the next text goes.
        box.current?.focus();
      }}
    >
      <label htmlFor={id} className="text-sm">
        Or paste the text of one article
      </label>
      <textarea
        ref={box}
        id={id}
        value={text}
        rows={5}
        onChange={({ target }) => setText(target.value)}
        className="min-h-24 grow resize-y rounded-sm border border-rule-strong bg-page px-3 py-2 font-serif text-base"
      />
      <Button type="submit" className="self-start" disabled={empty}>
        Read this text
      </Button>
    </form>
  );
}
