import { useRef } from 'react';
import type { PlotFrame } from './plot-frame.ts';
import { useStripCanvas } from './use-strip-canvas.ts';

/** All crowded lanes on one canvas, under the items. */
export function StripCanvas({ frame, width }: { readonly frame: PlotFrame; readonly width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useStripCanvas(canvas, frame, width);
  return (
    <canvas
      ref={canvas}
      className="pointer-events-none absolute top-0 left-0 w-full"
      style={{ height: frame.layout.height }}
    />
  );
}
