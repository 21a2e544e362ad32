import type { ComponentProps } from 'react';

export interface MenuButtonProps {
  readonly trigger: Pick<ComponentProps<'button'>, 'aria-label' | 'children' | 'className' | 'tabIndex'>;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Fetches the menu: called when the button is pointed at or reached. */
  readonly fetch: () => unknown;
}

/** The plain button that stands for a menu until the menu has come with its own; it says the same of itself. */
export function MenuButton({ trigger, open, onOpen, fetch }: MenuButtonProps) {
  return (
    <button
      {...trigger}
      type="button"
      aria-haspopup="menu"
      aria-expanded={open}
      onClick={() => onOpen(true)}
      onPointerEnter={() => void fetch()}
      onFocus={() => void fetch()}
    />
  );
}
