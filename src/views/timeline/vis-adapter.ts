import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { drawItem, ITEM_CLASS, type Shape } from './item-shapes.ts';
import type { UnitWindow } from './time-window.ts';
import { MIN_UNITS } from './time-window.ts';
import type { DrawnItem, ItemStates } from './timeline-item.ts';

/**
 * The only file that knows vis-timeline. What vis-timeline does here: hold the window, answer drags and pinches, move up to
 * about a hundred items with it. It knows no dates: its milliseconds are axis units.
 */
export interface VisTimeline {
  /** Items keep their elements as long as their key and drawing stay. `height` in pixels. */
  readonly setItems: (items: readonly DrawnItem[], height: number) => void;
  /** Changes looks only: nothing is laid out again. */
  readonly setStates: (states: ItemStates) => void;
  readonly setLimits: (limits: UnitWindow) => void;
  readonly setWindow: (window: UnitWindow, animated: boolean) => void;
  readonly destroy: () => void;
}

const UNIT_MS = 86_400_000;
const ANIMATION = { duration: 220, easingFunction: 'easeInOutQuad' } as const;
const SVG = 'http://www.w3.org/2000/svg';

// What vis-timeline's stylesheet paints and pads, taken back: the items bring their own look and place. One pixel in on each
// side, because vis-timeline always reckons with borders of one pixel and makes its middle two pixels wider.
const HOST_CLASS = [
  'relative m-px',
  '[&_.vis-timeline]:border-0! [&_.vis-timeline]:overflow-visible! [&_.vis-panel]:border-0!',
  '[&_.vis-panel.vis-center]:overflow-visible! [&_.vis-shadow]:hidden! [&_.vis-time-axis]:hidden!',
  '[&_.vis-item]:border-0! [&_.vis-item]:bg-transparent! [&_.vis-item-overflow]:overflow-visible!',
  '[&_.vis-item-content]:block! [&_.vis-item-content]:w-full! [&_.vis-item-content]:p-0!',
  '[&_.vis-foreground_.vis-group]:border-0! cursor-grab active:cursor-grabbing',
].join(' ');

interface VisItem extends DataItem {
  readonly id: string;
  readonly item: DrawnItem;
  readonly signature: string;
}

/** Builds the instance into a child of `parent`, which goes again with `destroy` (strict mode mounts twice). */
export function createVisTimeline(
  parent: HTMLElement,
  { limits, window, onMove }: { limits: UnitWindow; window: UnitWindow; onMove: (window: UnitWindow) => void },
): VisTimeline {
  const host = document.createElement('div');
  host.className = HOST_CLASS;
  parent.append(host);
  const data = new DataSet<VisItem>();
  const nodes = new Map<string, { readonly node: SVGSVGElement; readonly signature: string }>();
  const shown = new Map<string, VisItem>();
  let states: ItemStates | null = null;

  // One node for as long as the key stays, filled anew when its drawing changes: given another node that looks the same,
  // vis-timeline would keep the old one, and looks would be set on a node that nobody sees.
  const template = ({ id, item, signature }: VisItem): HTMLElement => {
    const drawn = nodes.get(id) ?? { node: document.createElementNS(SVG, 'svg'), signature: '' };
    if (drawn.signature !== signature) {
      fillItemNode(drawn.node, item);
      if (states) markNode(drawn.node, item, states);
      nodes.set(id, { node: drawn.node, signature });
    }
    // The typings know only HTML elements; vis-timeline takes any.
    return drawn.node as Element as HTMLElement;
  };
  const timeline = new Timeline(host, [], { ...OPTIONS, ...toLimits(limits), ...toRange(window), template });
  timeline.setItems(data as never);
  timeline.on('rangechange', (range: { start: Date; end: Date }) => onMove(fromRange(range)));
  // Else vis-timeline stays hidden for a second, waiting for its own resize poll (visjs/vis-timeline#1340).
  (timeline as unknown as { emit: (name: string, event: object) => void }).emit('rangechanged', {});

  return {
    setItems: (items, height) => {
      const next = new Map(items.map((item) => [item.key, toVisItem(item)]));
      const gone = [...shown.keys()].filter((key) => !next.has(key));
      const changed = [...next.values()].filter((item) => shown.get(item.id)?.signature !== item.signature);
      for (const key of gone) nodes.delete(key);
      data.remove(gone);
      data.update(changed);
      shown.clear();
      for (const [key, item] of next) shown.set(key, item);
      // Redraws as well, which takes in a new width.
      timeline.setOptions({ height: `${height}px` });
    },
    setStates: (next) => {
      states = next;
      for (const [key, { node }] of nodes) {
        const item = shown.get(key);
        if (item) markNode(node, item.item, next);
      }
    },
    setLimits: (next) => timeline.setOptions(toLimits(next)),
    setWindow: (next, animated) => {
      const { start, end } = toRange(next);
      timeline.setWindow(start, end, { animation: animated ? ANIMATION : false });
    },
    destroy: () => {
      timeline.destroy();
      host.remove();
    },
  };
}

const OPTIONS: TimelineOptions = {
  // Our own axis, focus, selection, tooltips and clicks; see use-timeline.ts.
  orientation: { axis: 'none', item: 'top' },
  showMajorLabels: false,
  showMinorLabels: false,
  showCurrentTime: false,
  // An axis that is not shown still draws its grid; a line every thousand "years" is none.
  timeAxis: { scale: 'year', step: 1000 },
  showTooltips: false,
  selectable: false,
  // Lines are placed beforehand (place-labels.ts): nothing to stack, nothing to measure.
  stack: false,
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  autoResize: false,
  zoomKey: 'ctrlKey',
  horizontalScroll: false,
  verticalScroll: false,
  zoomMin: MIN_UNITS * UNIT_MS,
  locale: 'en',
};

const toRange = ({ start, end }: UnitWindow) => ({ start: start * UNIT_MS, end: end * UNIT_MS });

const fromRange = ({ start, end }: { start: Date; end: Date }): UnitWindow => ({
  start: start.getTime() / UNIT_MS,
  end: end.getTime() / UNIT_MS,
});

const toLimits = ({ start, end }: UnitWindow) => ({
  min: start * UNIT_MS,
  max: end * UNIT_MS,
  zoomMax: (end - start) * UNIT_MS,
});

function toVisItem(item: DrawnItem): VisItem {
  const { key, boxStart, boxEnd } = item;
  // `limitSize: false`: the shapes stand at percentages of the whole box, which must not be cut at the edge of the view.
  const place = { type: 'range', align: 'left', limitSize: false, content: '' } as const;
  return { ...place, id: key, start: boxStart * UNIT_MS, end: boxEnd * UNIT_MS, item, signature: JSON.stringify(item) };
}

function fillItemNode(node: SVGSVGElement, item: DrawnItem): void {
  node.setAttribute('class', `${ITEM_CLASS} absolute left-0`);
  node.setAttribute('width', '100%');
  node.setAttribute('height', String(item.lineHeight));
  node.style.top = `${item.y}px`;
  node.dataset.key = item.key;
  if (item.kind !== 'count') {
    node.dataset.topic = item.topic ?? '';
    node.dataset.topicBroader = item.broader ?? '';
  }
  node.replaceChildren(...drawItem(item, item).map(buildShape));
}

function buildShape({ tag, className, attributes, text }: Shape): SVGElement {
  const shape = document.createElementNS(SVG, tag);
  shape.setAttribute('class', className);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  if (text !== undefined) shape.textContent = text;
  return shape;
}

function markNode(node: SVGSVGElement, item: DrawnItem, states: ItemStates): void {
  if (item.kind === 'count') return;
  node.toggleAttribute('data-later', states.later(item));
  node.toggleAttribute('data-faded', states.faded(item));
  node.toggleAttribute('data-dim', states.dim(item));
  node.toggleAttribute('data-selected', states.selected(item));
  node.toggleAttribute('data-active', states.active(item));
}
