// Gestures with a real mouse, and what the page's frames and main thread did meanwhile.

const SLOW_MS = 25;
const STEPS = 120;
const PAUSE_MS = 8;
// So far in that there is something to drag, and most lanes are still crowded.
const OVERVIEW_NOTCHES = 6;
// From there to where single events stand.
const NEAR_NOTCHES = 24;

/** All four on one page, from the overview inwards. */
export async function measureGestures(page, cdp) {
  const at = await middleOf(page);
  const zoomOverview = await record(page, cdp, () => wheelToAndFro(page, at));
  await comeNear(page, at, OVERVIEW_NOTCHES);
  const panOverview = await record(page, cdp, () => dragToAndFro(page, at));
  await comeNear(page, at, NEAR_NOTCHES);
  const panNear = await record(page, cdp, () => dragToAndFro(page, at));
  const zoomNear = await record(page, cdp, () => wheelToAndFro(page, at));
  return { zoomOverview, panOverview, panNear, zoomNear };
}

/** The wheel where the page opens, with all that it shows there; the hand a little further in: at the very overview there is nowhere to drag to. */
export async function measureOpeningGestures(page, cdp) {
  const at = await middleOf(page);
  const zoom = await record(page, cdp, () => wheelToAndFro(page, at));
  await comeNear(page, at, OVERVIEW_NOTCHES);
  const pan = await record(page, cdp, () => dragToAndFro(page, at));
  return { pan, zoom };
}

async function dragToAndFro(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i < STEPS; i += 1) {
    await page.mouse.move(x + 350 * Math.sin((i / STEPS) * 2 * Math.PI), y);
    await page.waitForTimeout(PAUSE_MS);
  }
  await page.mouse.up();
}

/** Zooms in and out again with Ctrl and the wheel. */
async function wheelToAndFro(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < STEPS; i += 1) {
    await page.mouse.wheel(0, i < STEPS / 2 ? -20 : 20);
    await page.waitForTimeout(PAUSE_MS);
  }
  await page.keyboard.up('Control');
}

async function middleOf(page) {
  const box = await page.locator('[data-plot], .vis-panel.vis-center, canvas').first().boundingBox();
  return { x: box.x + box.width / 2, y: box.y + 120 };
}

async function comeNear(page, { x, y }, notches) {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < notches; i += 1) {
    await page.mouse.wheel(0, -40);
    await page.waitForTimeout(16);
  }
  await page.keyboard.up('Control');
  await page.waitForTimeout(500);
}

/** Frames, those that took longer than 25 ms, milliseconds in all, and main-thread milliseconds a frame while `act` runs. */
export async function record(page, cdp, act) {
  // The thread's own time, not the clock's: what else the machine does is not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    const times = [];
    const recording = { times, on: true };
    window.recording = recording;
    const tick = (now) => {
      times.push(now);
      if (recording.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await taskSeconds(cdp);
  await act();
  const after = await taskSeconds(cdp);
  const times = await page.evaluate(() => {
    window.recording.on = false;
    return window.recording.times;
  });
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  return {
    frames: gaps.length,
    slow: gaps.filter((gap) => gap > SLOW_MS).length,
    ms: times.at(-1) - times[0],
    work: ((after - before) * 1000) / gaps.length,
  };
}

export const slowShare = ({ frames, slow }) => (100 * slow) / frames;
export const fps = ({ frames, ms }) => (1000 * frames) / ms;

async function taskSeconds(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}
