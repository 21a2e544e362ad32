import { LABEL_GAP } from './place-labels.ts';
import { measureText } from './text-width.ts';
import type { DrawnItem, EndLook, EventItem } from './timeline-item.ts';
import { pointRadius } from './to-timeline-items.ts';

/**
 * A drawing as data, so that the prerendered timeline and vis-timeline's items are drawn from the same lines. Only attributes
 * that SVG, the DOM and React spell alike; everything else is a class.
 */
export interface Shape {
  readonly tag: 'rect' | 'circle' | 'text';
  readonly className: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

export interface ItemMetrics {
  readonly lineHeight: number;
  readonly fontSize: number;
}

// As heights beside words of one pixel: marks grow with the reader's text. 14 px beside the usual 13.
const BAR_HEIGHT = 14 / 13;
// A soft point: the day is likely, its neighbours possible. On either side of the point, ending before its words.
const HALO_PX = LABEL_GAP - 1;
const HALO_HEIGHT = 6 / 13;

const FORCED = 'forced-colors:stroke-[CanvasText]';
const FADES = 'group-data-dim/item:opacity-60 group-data-faded/item:opacity-40 group-data-later/item:opacity-20';
// While the reader zooms, all that is drawn is stretched until it is drawn anew: words and points are not stretched with it.
export const UNZOOM = '[transform:scaleX(var(--unzoom,1))] [transform-box:fill-box]';
const MARK_LOOKS = {
  held: `fill-tone stroke-tone stroke-1 forced-colors:fill-[CanvasText] ${FORCED} ${FADES}`,
  planned: `fill-paper stroke-tone stroke-2 [stroke-dasharray:3_2.4] forced-colors:fill-[Canvas] ${FORCED} ${FADES}`,
  unknown: `fill-paper stroke-tone stroke-2 forced-colors:fill-[Canvas] ${FORCED} ${FADES}`,
} as const;
// Any class for the paint would win over the gradient, whose colour is the topic's, or the system's where colours are forced.
const SOFT_LOOKS = {
  held: FADES,
  planned: `fill-paper stroke-2 [stroke-dasharray:3_2.4] forced-colors:fill-[Canvas] ${FADES}`,
  unknown: `fill-paper stroke-2 forced-colors:fill-[Canvas] ${FADES}`,
} as const;
const LABEL_LOOK =
  'pointer-events-none fill-ink stroke-paper stroke-3 text-[0.8125rem] [paint-order:stroke] group-data-dim/item:fill-muted group-data-faded/item:fill-muted group-data-later/item:hidden group-data-selected/item:font-semibold forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]';
const HIT_LOOK = 'cursor-pointer fill-transparent group-hover/item:fill-wash';
const SELECTED_LOOK =
  'invisible fill-none stroke-ink stroke-2 group-data-selected/item:visible forced-colors:stroke-[Highlight]';
const ACTIVE_LOOK =
  'invisible fill-none stroke-focus stroke-2 group-data-active/item:visible forced-colors:stroke-[Highlight]';

/** The group that holds an item's shapes; `data-faded`, `data-selected` and `data-active` on it change its look. */
export const ITEM_CLASS = 'group/item overflow-visible font-sans';

/** The shapes of one event: where it answers to the pointer, its mark, its words, and the ring of the keyboard. */
export function drawItem(item: DrawnItem): Shape[] {
  const labelWidth = item.labelSide === 'none' ? 0 : measureText(item.label, item.fontSize);
  const hit = drawHit(item, item, labelWidth);
  const ring = hit.map((shape) => ({ ...shape, className: ACTIVE_LOOK }));
  const mark = item.kind === 'point' ? drawPoint(item, item) : drawBar(item, item);
  return [...hit, ...mark, ...drawLabel(item, item, labelWidth), ...ring];
}

// Places along the item's box, which vis-timeline stretches while zooming: percentages stay true, pixels are for words.
function alongBox(item: EventItem): { from: string; to: string; width: string; label: string } {
  const whole = item.boxEnd - item.boxStart;
  const percent = (units: number) => `${round((units / whole) * 100)}%`;
  return {
    from: percent(item.start - item.boxStart),
    to: percent(item.end - item.boxStart),
    width: percent(item.end - item.start),
    label: percent(item.labelAt - item.boxStart),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function drawHit(item: EventItem, { lineHeight, fontSize }: ItemMetrics, labelWidth: number): Shape[] {
  const { from, width } = alongBox(item);
  const pad = item.kind === 'point' ? 2 * pointRadius(fontSize) : 4;
  const beside = item.labelSide === 'right' || item.labelSide === 'left' ? labelWidth + LABEL_GAP : 0;
  const base = { y: 1, height: lineHeight - 2, rx: 3 };
  if (item.kind === 'point') {
    const x = item.labelSide === 'left' ? -pad - beside : -pad;
    return [
      rect(HIT_LOOK, { ...base, x: from, width: round(2 * pad + beside), transform: `translate(${round(x)} 0)` }),
    ];
  }
  const bar = rect(HIT_LOOK, { ...base, x: from, width });
  if (beside === 0) return [bar];
  // The box of a bar with words beside it is just as wide as both.
  return [rect(HIT_LOOK, { ...base, x: 0, width: '100%' })];
}

function drawPoint(item: EventItem, { lineHeight, fontSize }: ItemMetrics): Shape[] {
  const { from } = alongBox(item);
  const radius = round(pointRadius(fontSize));
  const [width, height] = [2 * (radius + HALO_PX), round(HALO_HEIGHT * fontSize)];
  const at = { cx: from, cy: lineHeight / 2 };
  const halo = rect(`stroke-none ${FADES}`, {
    x: from,
    y: round((lineHeight - height) / 2),
    width,
    height,
    rx: height / 2,
    transform: `translate(${-width / 2} 0)`,
    fill: softFill('both', item.topic),
  });
  const point: Shape = {
    tag: 'circle',
    className: `${MARK_LOOKS[item.status]} ${UNZOOM} origin-center`,
    attributes: { ...at, r: radius },
  };
  const ring: Shape = {
    tag: 'circle',
    className: `${SELECTED_LOOK} ${UNZOOM} origin-center`,
    attributes: { ...at, r: radius + 4 },
  };
  return item.startLook === 'soft' ? [halo, point, ring] : [point, ring];
}

function drawBar(item: EventItem, { lineHeight, fontSize }: ItemMetrics): Shape[] {
  const { from, width } = alongBox(item);
  const height = round(BAR_HEIGHT * fontSize);
  const at = { x: from, width, y: round((lineHeight - height) / 2), height, rx: height / 2 };
  const sides = softSides(item.startLook, item.endLook);
  const paint =
    sides && (item.status === 'held' ? { fill: softFill(sides, item.topic) } : { stroke: softFill(sides, item.topic) });
  return [
    rect((sides ? SOFT_LOOKS : MARK_LOOKS)[item.status], { ...at, ...paint }),
    rect(SELECTED_LOOK, { ...at, y: at.y - 4, height: height + 8, rx: height / 2 + 4 }),
  ];
}

function drawLabel(item: EventItem, { lineHeight, fontSize }: ItemMetrics, labelWidth: number): Shape[] {
  if (item.labelSide === 'none') return [];
  const { from, to, label } = alongBox(item);
  const offset = (item.kind === 'point' ? round(pointRadius(fontSize)) : 0) + LABEL_GAP;
  // Digits and small letters look centred a third of their size below the middle.
  const y = round(lineHeight / 2 + fontSize * 0.34);
  const text = item.label;
  if (item.labelSide === 'right')
    return [
      { tag: 'text', className: `${LABEL_LOOK} ${UNZOOM} origin-left`, attributes: { x: to, y, dx: offset }, text },
    ];
  if (item.labelSide === 'left') {
    return [
      {
        tag: 'text',
        className: `${LABEL_LOOK} ${UNZOOM} origin-right [text-anchor:end]`,
        attributes: { x: from, y, dx: -offset },
        text,
      },
    ];
  }
  const width = round(labelWidth + 8);
  const height = round(BAR_HEIGHT * fontSize);
  const shift = `translate(${round(-width / 2)} 0)`;
  const backing = {
    x: label,
    y: round((lineHeight - height) / 2) - 1,
    width,
    height: height + 2,
    rx: 3,
    transform: shift,
  };
  return [
    rect('pointer-events-none fill-paper', backing),
    {
      tag: 'text',
      className: `${LABEL_LOOK} ${UNZOOM} origin-center [text-anchor:middle]`,
      attributes: { x: label, y },
      text,
    },
  ];
}

const rect = (className: string, attributes: Shape['attributes']): Shape => ({ tag: 'rect', className, attributes });

export const SOFT_SIDES = ['both', 'left', 'right'] as const;
export type SoftSides = (typeof SOFT_SIDES)[number];

function softSides(start: EndLook, end: EndLook): SoftSides | null {
  const [left, right] = [isSoft(start), isSoft(end)];
  return left && right ? 'both' : left ? 'left' : right ? 'right' : null;
}

const isSoft = (look: EndLook): boolean => look === 'soft' || look === 'open';

/** The id of the gradient in a topic's colour that fades at these sides. */
export const softId = (sides: SoftSides, topic: string | null): string => `soft-${sides}-${topic ?? 'none'}`;

const softFill = (sides: SoftSides, topic: string | null): string => `url(#${softId(sides, topic)})`;
