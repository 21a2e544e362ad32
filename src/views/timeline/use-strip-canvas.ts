import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { paintStrip, type StripColours } from './paint-strips.ts';
import type { PlotFrame } from './plot-frame.ts';
import type { StripClass } from './strip-index.ts';

/** Draws the strips of a frame whenever it, the colours or the pixels of the screen have changed. */
export function useStripCanvas(canvas: RefObject<HTMLCanvasElement | null>, frame: PlotFrame, width: number): void {
  const scheme = useScheme();
  const { strips, layout, fed, rest } = frame;
  const colours = useRef<{ readonly scheme: number; readonly found: ReadColours } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `scheme` changes what the same colours are; `rest` only its span.
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const pxPerUnit = width / (rest.end - rest.start);
    const ratio = window.devicePixelRatio || 1;
    const across = Math.round((fed.end - fed.start) * pxPerUnit * ratio);
    const down = Math.round(layout.height * ratio);
    // Setting a size empties the canvas, but costs a new one: only when it has changed.
    if (element.width !== across || element.height !== down) Object.assign(element, { width: across, height: down });
    context.clearRect(0, 0, across, down);
    if (colours.current?.scheme !== scheme) colours.current = { scheme, found: readColours(element) };
    const { found } = colours.current;
    found.readTones(strips.flatMap(({ classes }) => classes));
    paintLanes(context, frame, { across, ratio, colours: found });
  }, [canvas, strips, layout, width, scheme]);
}

interface Sheet {
  /** Pixels of the screen from the left edge to the right one. */
  readonly across: number;
  readonly ratio: number;
  readonly colours: StripColours;
}

/** One lane after the other on the same sheet: most are equally high, and all together would be many megabytes. */
function paintLanes(
  context: CanvasRenderingContext2D,
  { strips, layout, fed }: PlotFrame,
  { across, ratio, colours }: Sheet,
): void {
  const sheets = new Map<number, ImageData>();
  for (const strip of strips) {
    const box = layout.lanes[strip.lane];
    if (!box) continue;
    const top = Math.round(box.top * ratio);
    const height = Math.round((box.top + box.height) * ratio) - top;
    const image = sheets.get(height) ?? new ImageData(across, height);
    sheets.set(height, image);
    const pixels = new Uint32Array(image.data.buffer).fill(0);
    paintStrip({ pixels, width: across, height }, strip, { box, fed, ratio, colours });
    context.putImageData(image, 0, top);
  }
}

/** Changes with the theme, the system's colours and the pixel ratio. */
function useScheme(): number {
  const [scheme, setScheme] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a change of pixel ratio the next one is asked for anew.
  useEffect(() => {
    const abort = new AbortController();
    const follow = () => setScheme((last) => last + 1);
    const ratio = `(resolution: ${window.devicePixelRatio}dppx)`;
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', ratio]) {
      window.matchMedia(query).addEventListener('change', follow, { signal: abort.signal });
    }
    const theme = new MutationObserver(follow);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      abort.abort();
      theme.disconnect();
    };
  }, [scheme]);
  return scheme;
}

interface ReadColours extends StripColours {
  /** All at once, before they are asked for: for each one by itself the page would have to look at its styles again. */
  readonly readTones: (of: readonly Tone[]) => void;
}

type Tone = Pick<StripClass, 'topic' | 'broader'>;

/** The stylesheet's colours as pixels: looked up on elements that bear the topic. */
function readColours(beside: HTMLElement): ReadColours {
  const forced = window.matchMedia('(forced-colors: active)').matches;
  const toPixel = createMixer();
  const read = (asked: readonly Asked[]): number[] => {
    const probes = asked.map(buildProbe);
    const place = document.createElement('span');
    place.append(...probes);
    beside.after(place);
    const pixels = probes.map((probe) => toPixel(getComputedStyle(probe).color));
    place.remove();
    return pixels;
  };
  // The system's own colours are named, and are what they are on any element.
  const names = forced ? ['text-[GrayText]', 'text-[Canvas]'] : ['text-rule', 'text-paper'];
  const [rule = 0, paper = 0] = read(names.map((look) => ({ look, topic: null, broader: null })));
  const look = forced ? 'text-[CanvasText]' : 'text-tone';
  const tones = new Map<string | null, number>();
  return {
    rule,
    paper,
    readTones: (of) => {
      const missing = new Map(of.filter(({ topic }) => !tones.has(topic)).map((tone) => [tone.topic, tone]));
      const pixels = missing.size > 0 ? read([...missing.values()].map((tone) => ({ ...tone, look }))) : [];
      [...missing.keys()].forEach((topic, at) => void tones.set(topic, pixels[at] ?? rule));
    },
    toneOf: (topic) => tones.get(topic) ?? rule,
  };
}

interface Asked extends Tone {
  readonly look: string;
}

function buildProbe({ look, topic, broader }: Asked): HTMLElement {
  const probe = document.createElement('span');
  probe.className = look;
  probe.dataset.topic = topic ?? '';
  probe.dataset.topicBroader = broader ?? '';
  return probe;
}

/** Turns any colour of a stylesheet into the pixel that a canvas makes of it. */
function createMixer(): (colour: string) => number {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  return (colour) => {
    if (!context) return 0;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer)[0] ?? 0;
  };
}
