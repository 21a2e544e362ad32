import type { Corpus } from '#model/corpus.ts';
import type { TopicId } from '#model/ids.ts';
import { type Ribbon, selectRibbons, toCurve } from './select-ribbons.ts';
import type { PassageLink, SharedReading } from './shared-reading.ts';
import { type ColumnPair, edgesOf, type Place, type Places } from './use-places.ts';
import { RESTING_PLACE } from './use-reveal.ts';

// Air between the words and a ribbon's end.
const AIR = 10;

export interface RibbonScene {
  readonly columns: ColumnPair;
  readonly places: Places;
  readonly shared: SharedReading;
  readonly lit: readonly PassageLink[];
  readonly corpus: Corpus;
}

/** Draws the ribbons of this moment into the lines of an SVG: straight into the page, for it happens in every frame of a scroll. */
export function drawRibbons(drawing: SVGSVGElement, scene: RibbonScene): void {
  const { columns, places, shared, lit, corpus } = scene;
  const frame = drawing.getBoundingClientRect();
  const height = columns[0].clientHeight;
  const [left, right] = columns.map((column, side) => {
    const shift = column.getBoundingClientRect().top - frame.top - column.scrollTop;
    return (passage: number) => toEnd(places[side]?.get(passage), shift);
  });
  if (!left || !right) return;
  const ribbons = selectRibbons(shared, lit, { height, line: height * RESTING_PLACE, left, right });
  const from = edgesOf(columns[0]).right - frame.left + AIR;
  const to = edgesOf(columns[1]).left - frame.left - AIR;
  [...drawing.children].forEach((line, at) => {
    drawLine(line as SVGElement, ribbons[at], from, to, corpus);
  });
}

/** A ribbon begins and ends where the words are underlined. */
const toEnd = (place: Place | undefined, shift: number): number | undefined =>
  place === undefined ? undefined : place.bottom + shift;

function drawLine(line: SVGElement, ribbon: Ribbon | undefined, from: number, to: number, corpus: Corpus): void {
  if (!ribbon) {
    line.removeAttribute('d');
    return;
  }
  line.setAttribute('d', toCurve(from, ribbon.left, to, ribbon.right));
  line.toggleAttribute('data-lit', ribbon.lit);
  setTone(line, ribbon.link.topic, corpus);
}

function setTone(line: SVGElement, topic: TopicId | null, corpus: Corpus): void {
  const broader = topic === null ? null : corpus.topics.get(topic)?.broader;
  setOrRemove(line, 'data-topic', topic ?? '');
  setOrRemove(line, 'data-topic-broader', broader ?? null);
}

function setOrRemove(line: SVGElement, name: string, value: string | null): void {
  if (value === null) line.removeAttribute(name);
  else line.setAttribute(name, value);
}
