import { lazyPart } from './lazy-part.ts';
import { MenuButton } from './MenuButton.tsx';
import type { PickListProps } from './PickList.tsx';

const Menu = lazyPart<PickListProps>(() => import('./PickList.tsx').then(({ PickList }) => PickList), {
  when: ({ open }) => open,
  before: ({ trigger, open, onOpen }) => (
    <MenuButton trigger={trigger} open={open} onOpen={onOpen} fetch={Menu.fetch} />
  ),
});

export interface PickMenuProps<Value extends string> extends Omit<PickListProps, 'items' | 'onPick'> {
  readonly items: readonly (PickListProps['items'][number] & { readonly value: Value })[];
  readonly onPick: (value: Value) => void;
}

/** A button that opens a short menu of things to go to. The menu comes when it is first opened; until then a plain button stands for it. */
export function PickMenu<Value extends string>({ items, onPick, ...rest }: PickMenuProps<Value>) {
  const pick = (picked: string) => {
    const item = items.find(({ value }) => value === picked);
    if (item) onPick(item.value);
  };
  return <Menu {...rest} items={items} onPick={pick} />;
}
