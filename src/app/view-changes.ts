import type { ChangeView } from '#address/use-view-state.ts';
import type { ViewState } from '#address/view-state.ts';
import type { Day } from '#model/day.ts';
import type { ArticleId, VisitId } from '#model/ids.ts';
import type { Filter } from '#select/filter.ts';

/** What the panes change by themselves, one choice each. Made once: a pane whose functions are others would be drawn anew. */
export function toViewChanges(change: ChangeView) {
  return {
    onFilter: (filter: Filter) => change({ filter }, 'push'),
    onView: (view: ViewState['view']) => change({ view }, 'push'),
    onLanes: (lanes: ViewState['lanes']) => change({ lanes }, 'push'),
    onGaps: (gaps: ViewState['gaps']) => change({ gaps }, 'push'),
    // The days in view are of the other axis: they go with the switch.
    onAxis: (axis: ViewState['axis']) => change({ axis, window: null }, 'push'),
    onAsOf: (asof: Day | null) => change({ asof }, 'replace'),
    onNow: () => change({ asof: null }, 'push'),
    onWindow: (window: ViewState['window']) => change({ window }, 'replace'),
    onSort: (sort: ViewState['sort']) => change({ sort }, 'push'),
    onVisits: (visits: readonly VisitId[]) => change({ visits }, 'push'),
    onTab: (tab: ViewState['tab']) => change({ tab }, 'push'),
    onRows: (rows: ViewState['rows']) => change({ rows }, 'push'),
    onPair: (pair: readonly ArticleId[]) => change({ pair }, 'push'),
    onMarks: (marks: ViewState['marks']) => change({ marks }, 'replace'),
    onRaw: (raw: boolean) => change({ raw }, 'replace'),
  };
}
