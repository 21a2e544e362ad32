import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { paintStrips, type StripColours } from './paint-strips.ts';
import type { PlotFrame } from './plot-frame.ts';

/** Draws the strips of a frame whenever it, the colours or the pixels of the screen have changed. */
export function useStripCanvas(canvas: RefObject<HTMLCanvasElement | null>, frame: PlotFrame, width: number): void {
  const scheme = useScheme();
  const { strips, layout, fed, rest } = frame;
  const colours = useRef<{ readonly scheme: number; readonly found: StripColours } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `scheme` changes what the same colours are; `rest` only its span.
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const pxPerUnit = width / (rest.end - rest.start);
    const [wide, high] = [(fed.end - fed.start) * pxPerUnit, layout.height];
    const ratio = window.devicePixelRatio || 1;
    const [across, down] = [Math.round(wide * ratio), Math.round(high * ratio)];
    // Setting a size empties the canvas, but costs a new one: only when it has changed.
    if (element.width !== across || element.height !== down) Object.assign(element, { width: across, height: down });
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, across, down);
    if (colours.current?.scheme !== scheme) colours.current = { scheme, found: readColours(element) };
    context.setTransform(element.width / wide, 0, 0, element.height / high, 0, 0);
    paintStrips(context, { strips, layout, fed, pxPerUnit, colours: colours.current.found });
  }, [canvas, strips, layout, width, scheme]);
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

/** The stylesheet's colours as a canvas takes them: looked up on an element that bears the topic. */
function readColours(beside: HTMLElement): StripColours {
  const probe = document.createElement('span');
  beside.after(probe);
  const read = (className: string): string => {
    probe.className = className;
    return getComputedStyle(probe).color;
  };
  const forced = window.matchMedia('(forced-colors: active)').matches;
  const rule = forced ? 'GrayText' : read('text-rule');
  const paper = forced ? 'Canvas' : read('text-paper');
  const tones = new Map<string | null, string>();
  const toneOf = (topic: string | null, broader: string | null): string => {
    if (forced) return 'CanvasText';
    const found = tones.get(topic);
    if (found !== undefined) return found;
    beside.after(probe);
    probe.dataset.topic = topic ?? '';
    probe.dataset.topicBroader = broader ?? '';
    const tone = read('text-tone');
    tones.set(topic, tone);
    probe.remove();
    return tone;
  };
  probe.remove();
  return { rule, paper, toneOf };
}
