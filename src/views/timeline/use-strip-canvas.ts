import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { paintStrip, type StripColours } from './paint-strips.ts';
import type { PlotFrame } from './plot-frame.ts';
import type { Sight } from './sight.ts';
import type { StripClass } from './strip-index.ts';
import type { Strip } from './to-strips.ts';

export interface StripCanvasProps {
  readonly frame: PlotFrame;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly sight: Sight;
}

/** Draws the strips of a frame whenever it, the colours or the pixels of the screen have changed. */
export function useStripCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  { frame, width, sight }: StripCanvasProps,
): void {
  const scheme = useScheme();
  const { strips, layout, fed, rest } = frame;
  const colours = useRef<{ readonly scheme: number; readonly found: ReadColours } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `scheme` changes what the same colours are; `rest` only its span.
  useLayoutEffect(() => {
    const element = canvas.current;
    const screen = element?.getContext('bitmaprenderer');
    if (!element || !screen) return;
    const pxPerUnit = width / (rest.end - rest.start);
    const ratio = window.devicePixelRatio || 1;
    const across = Math.round((fed.end - fed.start) * pxPerUnit * ratio);
    const down = Math.round(layout.height * ratio);
    if (colours.current?.scheme !== scheme) colours.current = { scheme, found: readColours(element) };
    const { found } = colours.current;
    let painted: readonly Strip[] = [];
    const paint = (some: readonly Strip[]) => {
      painted = some;
      found.readTones(some.flatMap(({ classes }) => classes));
      const sheet = paintLanes(some, { frame, across, down, ratio, colours: found });
      Object.assign(element, { width: across, height: down });
      if (sheet) screen.transferFromImageBitmap(sheet);
    };
    const seen = () => strips.filter(({ lane }) => sight.sees(layout.lanes[lane]));
    paint(seen());
    const paintRest = () => painted.length < strips.length && paint(strips);
    // What has to be scrolled to follows when nothing else is to do, or when somebody scrolls there or prints.
    const done = sight.onChange(() => seen().some((strip) => !painted.includes(strip)) && paint(strips));
    const stop = whenIdle(paintRest);
    window.addEventListener('beforeprint', paintRest);
    return () => {
      window.removeEventListener('beforeprint', paintRest);
      done();
      stop();
    };
  }, [canvas, strips, layout, width, scheme, sight]);
}

// So much time is left only while nothing moves: between two frames of a gesture there is less than one frame's.
const REST_MS = 20;

function whenIdle(run: () => void): () => void {
  // Where a browser does not tell when it is idle: after the next paint.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = window.setTimeout(run, 50);
    return () => window.clearTimeout(timer);
  }
  const look = (deadline: IdleDeadline) => {
    if (deadline.timeRemaining() >= REST_MS) run();
    else idle = requestIdleCallback(look);
  };
  let idle = requestIdleCallback(look);
  return () => cancelIdleCallback(idle);
}

interface Sheet {
  readonly frame: PlotFrame;
  /** Pixels of the screen from the left edge to the right one, and from the top to the bottom. */
  readonly across: number;
  readonly down: number;
  readonly ratio: number;
  readonly colours: StripColours;
}

/**
 * One lane after the other by the same sheet: most are equally high, and in pixels all together would be many megabytes. A finished picture,
 * not a canvas that could be drawn on further: where there is no graphics card, the browser copies such a canvas for every frame in which
 * anything at all has moved on the page.
 */
function paintLanes(
  strips: readonly Strip[],
  { frame: { layout, fed }, across, down, ratio, colours }: Sheet,
): ImageBitmap | null {
  const canvas = new OffscreenCanvas(Math.max(1, across), Math.max(1, down));
  const context = canvas.getContext('2d');
  if (!context) return null;
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
  return canvas.transferToImageBitmap();
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
