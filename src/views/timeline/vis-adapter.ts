import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { drawItem, ITEM_CLASS, type Shape } from './item-shapes.ts';
import type { UnitWindow } from './time-window.ts';
import type { DrawnItem, ItemStates } from './timeline-item.ts';

/**
 * The only file that knows vis-timeline. What vis-timeline does here: place up to about a hundred items along a stretch of the
 * axis that is somewhat wider than the view (use-mover.ts moves it). It knows no dates: its milliseconds are axis units.
 */
export interface VisTimeline {
  /** Draws at once. Items keep their elements as long as their key and drawing stay. */
  readonly draw: (window: UnitWindow, items: readonly DrawnItem[], size: DrawnSize) => void;
  /** Changes looks only: nothing is laid out again. */
  readonly setStates: (states: ItemStates) => void;
  readonly destroy: () => void;
}

/** In pixels. Asking the page for them would make it lay itself out. */
export interface DrawnSize {
  readonly width: number;
  readonly height: number;
}

const UNIT_MS = 86_400_000;
const SVG = 'http://www.w3.org/2000/svg';

// What vis-timeline's stylesheet paints and pads, taken back: the items bring their own look and place. One pixel in on each
// side, because vis-timeline always reckons with borders of one pixel and makes its middle two pixels wider.
const HOST_CLASS = [
  'relative m-px',
  '[&_.vis-timeline]:border-0! [&_.vis-timeline]:overflow-visible! [&_.vis-panel]:border-0!',
  '[&_.vis-panel.vis-center]:overflow-visible! [&_.vis-shadow]:hidden! [&_.vis-time-axis]:hidden!',
  '[&_.vis-item]:border-0! [&_.vis-item]:bg-transparent! [&_.vis-item-overflow]:overflow-visible!',
  '[&_.vis-item-content]:block! [&_.vis-item-content]:w-full! [&_.vis-item-content]:p-0!',
  '[&_.vis-foreground_.vis-group]:border-0!',
].join(' ');

interface VisItem extends DataItem {
  readonly id: string;
  readonly item: DrawnItem;
  readonly signature: string;
}

/** Builds the instance into a child of `parent`, which goes again with `destroy` (strict mode mounts twice). */
export function createVisTimeline(parent: HTMLElement, window: UnitWindow): VisTimeline {
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
  const timeline = new Timeline(host, [], { ...OPTIONS, ...toRange(window), template });
  timeline.setItems(data as never);
  // Else vis-timeline stays hidden for a second, waiting for its own resize poll (visjs/vis-timeline#1340).
  (timeline as unknown as { emit: (name: string, event: object) => void }).emit('rangechanged', {});

  /** False when they are the ones that are there already. */
  const setItems = (items: readonly DrawnItem[]): boolean => {
    const next = new Map(items.map((item) => [item.key, toVisItem(item)]));
    const gone = [...shown.keys()].filter((key) => !next.has(key));
    const changed = [...next.values()].filter((item) => shown.get(item.id)?.signature !== item.signature);
    for (const key of gone) nodes.delete(key);
    if (gone.length > 0) data.remove(gone);
    if (changed.length > 0) data.update(changed);
    shown.clear();
    for (const [key, item] of next) shown.set(key, item);
    return gone.length > 0 || changed.length > 0;
  };
  let drawn = '';
  return {
    draw: (next, items, { width, height }) => {
      const changed = setItems(items);
      const place = [next.start, next.end, width, height].join();
      // A filter changes looks alone; and where all lanes are strips there is nothing to move.
      if (!changed && (place === drawn || items.length === 0)) return;
      drawn = place;
      const { start, end } = toRange(next);
      timeline.setWindow(start, end, { animation: false });
      timeline.setOptions({ height: `${height}px` });
      // In this very frame, with whatever moves the host: a frame later the items would be seen to jump.
      timeline.redraw();
    },
    setStates: (next) => {
      states = next;
      for (const [key, { node }] of nodes) {
        const item = shown.get(key);
        if (item) markNode(node, item.item, next);
      }
    },
    destroy: () => {
      timeline.destroy();
      host.remove();
    },
  };
}

const OPTIONS: TimelineOptions = {
  // Our own axis, gestures, focus, selection, tooltips and clicks; see use-timeline.ts.
  orientation: { axis: 'none', item: 'top' },
  showMajorLabels: false,
  showMinorLabels: false,
  showCurrentTime: false,
  // An axis that is not shown still draws its grid; a line every thousand "years" is none.
  timeAxis: { scale: 'year', step: 1000 },
  showTooltips: false,
  selectable: false,
  moveable: false,
  zoomable: false,
  // Lines are placed beforehand (place-labels.ts): nothing to stack, nothing to measure.
  stack: false,
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  autoResize: false,
  horizontalScroll: false,
  verticalScroll: false,
  locale: 'en',
};

const toRange = ({ start, end }: UnitWindow) => ({ start: start * UNIT_MS, end: end * UNIT_MS });

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
  node.dataset.topic = item.topic ?? '';
  node.dataset.topicBroader = item.broader ?? '';
  node.replaceChildren(...drawItem(item).map(buildShape));
}

function buildShape({ tag, className, attributes, text }: Shape): SVGElement {
  const shape = document.createElementNS(SVG, tag);
  shape.setAttribute('class', className);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  if (text !== undefined) shape.textContent = text;
  return shape;
}

function markNode(node: SVGSVGElement, item: DrawnItem, states: ItemStates): void {
  node.toggleAttribute('data-later', states.later(item));
  node.toggleAttribute('data-faded', states.faded(item));
  node.toggleAttribute('data-dim', states.dim(item));
  node.toggleAttribute('data-selected', states.selected(item));
  node.toggleAttribute('data-active', states.active(item));
}
