import type { CorpusIndex } from '#select/index-corpus.ts';
import type { AxisKind, GapKind, LaneKind } from '#select/view-choices.ts';
import { buildScale } from '#views/timeline/axis-scale.ts';
import { buildAxisTimes } from '#views/timeline/axis-times.ts';
import { buildScene } from '#views/timeline/build-scene.ts';
import type { TimelineScene } from '#views/timeline/to-timeline-items.ts';

export interface SceneAsked {
  readonly axis?: AxisKind;
  readonly gaps?: GapKind;
  readonly lanes?: LaneKind;
}

/** The scene as the pane builds it. */
export function sceneOf(
  index: CorpusIndex,
  { axis = 'calendar', gaps = 'shortened', lanes = 'visit' }: SceneAsked = {},
): TimelineScene {
  const times = buildAxisTimes(index, axis);
  return buildScene(index, { times, scale: buildScale(times, gaps), lanes });
}
