import type { Lane } from '#select/assign-lanes.ts';
import { fitText, measureText } from './text-width.ts';

/** Sizes in pixels, already multiplied by the reader's text size. */
export interface PlotMetrics {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly axisHeight: number;
  /** Below the lanes, for the words at publication lines. */
  readonly footHeight: number;
  /** Width of the names beside the lanes; 0 on narrow screens, where each name stands above its lane. */
  readonly labelWidth: number;
}

export interface LaneBox {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** Where the first line begins. */
  readonly linesTop: number;
  /** The name in one or two lines, cut to its room, and the line under it. */
  readonly label: readonly string[];
  readonly sublabel: string | null;
}

export interface PlotLayout {
  readonly lanes: readonly LaneBox[];
  /** Of the lanes together. */
  readonly height: number;
}

const LANE_PAD = 7;
const LABEL_LINE = 1.3;
// The name column ends before the plot begins.
const LABEL_PAD = 12;
const TOUCH_LINE = 44;
const MOUSE_LINE = 24;

export interface PlotSetting {
  /** The reader's text size, 1 for 16 px. */
  readonly textScale: number;
  readonly coarse: boolean;
  readonly narrow: boolean;
}

export function measurePlot({ textScale, coarse, narrow }: PlotSetting): PlotMetrics {
  return {
    fontSize: 13 * textScale,
    lineHeight: Math.max(MOUSE_LINE * textScale, coarse ? TOUCH_LINE : 0),
    axisHeight: 34 * textScale,
    footHeight: 22 * textScale,
    labelWidth: narrow ? 0 : 136 * textScale,
  };
}

/** Stacks the lanes; `lines` says how many lines each needs. */
export function layOutPlot(lanes: readonly Lane[], lines: readonly number[], metrics: PlotMetrics): PlotLayout {
  let top = 0;
  const boxes = lanes.map((lane, i) => {
    const names = nameLane(lane, metrics);
    const nameHeight = (names.label.length + (names.sublabel ? 1 : 0)) * metrics.fontSize * LABEL_LINE;
    const above = metrics.labelWidth === 0 ? metrics.fontSize * LABEL_LINE + 4 : 0;
    const body = (lines[i] ?? 1) * metrics.lineHeight;
    const height = Math.ceil(2 * LANE_PAD + Math.max(body + above, metrics.labelWidth === 0 ? 0 : nameHeight));
    const box: LaneBox = { lane, top, height, linesTop: top + LANE_PAD + above, ...names };
    top += height;
    return box;
  });
  return { lanes: boxes, height: top };
}

function nameLane(lane: Lane, { labelWidth, fontSize }: PlotMetrics): Pick<LaneBox, 'label' | 'sublabel'> {
  if (labelWidth === 0) return { label: [lane.label], sublabel: lane.sublabel };
  const room = labelWidth - LABEL_PAD;
  return {
    label: wrapName(lane.label, room, fontSize),
    sublabel: lane.sublabel && fitText(lane.sublabel, room, fontSize * 0.93),
  };
}

// Two lines at most: a third would be taller than a lane with one event.
function wrapName(name: string, width: number, fontSize: number): string[] {
  if (measureText(name, fontSize) <= width) return [name];
  const words = name.split(' ');
  let first = words[0] ?? '';
  let used = 1;
  while (used < words.length && measureText(`${first} ${words[used]}`, fontSize) <= width) {
    first += ` ${words[used]}`;
    used += 1;
  }
  const rest = words.slice(used).join(' ');
  return rest ? [fitText(first, width, fontSize), fitText(rest, width, fontSize)] : [fitText(first, width, fontSize)];
}
