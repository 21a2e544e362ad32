import { useRef } from 'react';
import { type StripCanvasProps, useStripCanvas } from './use-strip-canvas.ts';

/** All crowded lanes on one canvas, under the items. */
export function StripCanvas(props: StripCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useStripCanvas(canvas, props);
  return (
    <canvas
      ref={canvas}
      className="pointer-events-none absolute top-0 left-0 w-full"
      style={{ height: props.frame.layout.height }}
    />
  );
}
