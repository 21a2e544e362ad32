import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import type { MenuButtonProps } from './MenuButton.tsx';

export interface PickListProps<Value extends string = string> {
  readonly trigger: MenuButtonProps['trigger'];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly items: readonly { readonly value: Value; readonly label: ReactNode; readonly detail: string }[];
  readonly onPick: (value: Value) => void;
}

/** A button that opens a short menu. */
export function PickList<Value extends string>({ trigger, open, onOpen, items, onPick }: PickListProps<Value>) {
  return (
    <Menu.Root open={open} onOpenChange={onOpen} modal={false}>
      <Menu.Trigger {...trigger} />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" collisionPadding={12} className="z-40 print:hidden">
          <Menu.Popup className="max-h-[min(24rem,var(--available-height))] max-w-[min(26rem,calc(100vw-1.5rem))] overflow-y-auto rounded-sm border border-rule bg-paper py-1 shadow-card outline-none">
            {items.map((item) => (
              <Menu.Item
                key={item.value}
                onClick={() => onPick(item.value)}
                className="flex min-h-8 cursor-default flex-col justify-center px-3 py-1.5 text-sm outline-none data-highlighted:bg-wash forced-colors:data-highlighted:bg-[Highlight] pointer-coarse:min-h-11"
              >
                <span>{item.label}</span>
                <span className="text-muted text-xs">{item.detail}</span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
