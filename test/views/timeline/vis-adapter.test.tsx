import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { known } from '#base/assert.ts';
import { eventId } from '#model/ids.ts';
import type { DrawnItem, ItemStates } from '#views/timeline/timeline-item.ts';
import { createVisTimeline } from '#views/timeline/vis-adapter.ts';

const NO_STATES: ItemStates = {
  later: () => false,
  faded: () => false,
  dim: () => false,
  selected: () => false,
  active: () => false,
};

function pointAt(name: string, unit: number, more: Partial<DrawnItem> = {}): DrawnItem {
  return {
    kind: 'point',
    key: `lane/${name}`,
    event: eventId(name),
    row: 0,
    lane: 0,
    line: 0,
    start: unit,
    end: unit,
    boxStart: unit,
    boxEnd: unit + 1,
    label: name,
    labelSide: 'right',
    labelAt: unit,
    startLook: 'firm',
    endLook: 'firm',
    status: 'held',
    topic: null,
    broader: null,
    y: 0,
    lineHeight: 24,
    fontSize: 13,
    ...more,
  } as DrawnItem;
}

// jsdom lays nothing out, and vis-timeline draws nothing into a box without a size.
beforeEach(() => {
  for (const side of ['offsetWidth', 'clientWidth'] as const) {
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(800);
  }
});

// vis-timeline draws in the next frame.
const nextFrames = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

async function build(items: readonly DrawnItem[]) {
  const parent = document.createElement('div');
  document.body.append(parent);
  const window = { start: 0, end: 20 };
  const vis = createVisTimeline(parent, window);
  const setItems = (next: readonly DrawnItem[]) => vis.draw(window, next, { width: 800, height: 100 });
  onTestFinished(() => parent.remove());
  setItems(items);
  await nextFrames();
  const nodeOf = (name: string) => parent.querySelector(`[data-key="lane/${name}"]`);
  return { vis, parent, setItems, nodeOf };
}

describe('the vis-timeline adapter', () => {
  it('keeps an item’s node while its key stays, whatever becomes of its place and looks', async () => {
    const { vis, setItems, nodeOf } = await build([pointAt('a', 3), pointAt('b', 5)]);
    const before = known(nodeOf('a'), 'a node');
    vis.setStates({ ...NO_STATES, faded: () => true });
    expect(before.hasAttribute('data-faded')).toBe(true);
    setItems([pointAt('a', 4, { label: 'again' }), pointAt('b', 5)]);
    await nextFrames();
    expect(nodeOf('a')).toBe(before);
    expect(before.textContent).toBe('again');
    vis.setStates(NO_STATES);
    expect(before.hasAttribute('data-faded')).toBe(false);
  });

  it('sets looks on what is seen after the same items came again', async () => {
    const { vis, setItems, nodeOf } = await build([pointAt('a', 3)]);
    // The same drawing at another place in the data: vis-timeline asks for the content again.
    setItems([pointAt('a', 3, { boxEnd: 5 })]);
    await nextFrames();
    setItems([pointAt('a', 3)]);
    await nextFrames();
    vis.setStates({ ...NO_STATES, selected: () => true });
    expect(nodeOf('a')?.hasAttribute('data-selected')).toBe(true);
  });

  it('takes away what is no longer given', async () => {
    const { setItems, nodeOf } = await build([pointAt('a', 3), pointAt('b', 5)]);
    setItems([pointAt('b', 5)]);
    await nextFrames();
    expect(nodeOf('a')).toBeNull();
    expect(nodeOf('b')).not.toBeNull();
  });

  it('writes words as text, never as markup', async () => {
    const { parent } = await build([pointAt('a', 3, { label: '<img src=x onerror=alert(1)>' })]);
    expect(parent.querySelector('img')).toBeNull();
    expect(parent.textContent).toContain('<img');
  });

  it('draws within the call, not a frame later', async () => {
    const { vis, nodeOf } = await build([pointAt('a', 3)]);
    vis.draw({ start: 10, end: 20 }, [pointAt('b', 15)], { width: 800, height: 100 });
    expect(nodeOf('b')).not.toBeNull();
    expect(nodeOf('a')).toBeNull();
  });

  it('is seen at once and leaves nothing behind', async () => {
    const { vis, parent } = await build([pointAt('a', 3)]);
    expect(parent.querySelector<HTMLElement>('.vis-timeline')?.style.visibility).toBe('visible');
    vis.destroy();
    expect(parent.childElementCount).toBe(0);
  });
});
