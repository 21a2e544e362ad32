import { useState } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { MenuButton } from '#ui/MenuButton.tsx';
import type { ExportListProps } from './ExportList.tsx';

const ExportList = lazyPart<ExportListProps>(() => import('./ExportList.tsx').then((loaded) => loaded.ExportList), {
  when: ({ open }) => open,
  before: ({ trigger, open, onOpen }) => (
    <MenuButton trigger={trigger} open={open} onOpen={onOpen} fetch={ExportList.fetch} />
  ),
});

const TRIGGER = {
  className:
    'inline-flex min-h-8 items-center rounded-sm border border-rule px-3 text-sm hover:bg-wash pointer-coarse:min-h-11',
  children: 'Export',
};

/** What is on screen as a file for other programs; the articles as a file that opens here again. */
export function ExportMenu({ index, selection }: { readonly index: CorpusIndex; readonly selection: Selection }) {
  const [open, setOpen] = useState(false);
  return <ExportList trigger={TRIGGER} open={open} onOpen={setOpen} index={index} selection={selection} />;
}
