import { Choice } from '#ui/Choice.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { SwitchRow } from '#ui/SwitchRow.tsx';
import { THEMES, type Theme } from './use-theme.ts';

const KEYS: readonly { readonly where: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    where: 'Anywhere',
    keys: [
      ['/', 'Search'],
      ['?', 'This list'],
      ['Esc', 'Close, or let go of the open event'],
    ],
  },
  {
    where: 'In the timeline',
    keys: [
      ['← →', 'Previous, next event in time'],
      ['↑ ↓', 'Lane above, below'],
      ['Home End', 'First, last event'],
      ['Enter', 'Open the event'],
      ['+ −', 'Zoom'],
      ['0', 'Show everything'],
      ['Ctrl + wheel', 'Zoom at the pointer'],
      ['Shift + wheel', 'Move in time'],
    ],
  },
  {
    where: 'In the list and in the table of topics',
    keys: [
      ['Arrows', 'From row to row, from cell to cell'],
      ['Enter', 'Open the event, the sentences'],
    ],
  },
  {
    where: 'In an article',
    keys: [
      ['↑ ↓', 'Previous, next sentence'],
      ['Enter', 'Open the event the sentence tells'],
      ['Shift + Enter', 'Its people, dates and places, ready to be cited'],
      ['Esc', 'Done with it: back to the claim that led here'],
      ['n p', 'Next, previous sentence shown, passage of the chosen topic, or passage shared by both articles'],
    ],
  },
];

export interface KeysHelpProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Whether the single keys of the whole page are on. */
  readonly enabled: boolean;
  readonly onEnabled: (enabled: boolean) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function KeysHelp({ open, onOpen, enabled, onEnabled, theme, onTheme }: KeysHelpProps) {
  return (
    <Sheet title="Keys" open={open} onOpen={onOpen}>
      {/* Where the header has no room for it. */}
      <Choice label="Theme" value={theme} options={THEMES} onValue={onTheme} className="mb-4 lg:hidden" />
      {KEYS.map(({ where, keys }) => (
        <section key={where} className="mb-4">
          <h3 className="mb-1 font-semibold text-sm">{where}</h3>
          <dl className="grid grid-cols-[8rem_1fr] gap-x-4 gap-y-1 text-sm">
            {keys.map(([key, what]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="rounded-sm border border-rule bg-page px-1.5 py-0.5 font-sans text-xs">{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <SwitchRow label="Use / and ? anywhere on the page" checked={enabled} onChecked={onEnabled} />
    </Sheet>
  );
}
