// Gestures with a real mouse, and what the page's frames and main thread did meanwhile.

const SLOW_MS = 25;
const STEPS = 120;
const PAUSE_MS = 8;

/** Drags to and fro for about two seconds. `near`: after zooming in. */
export async function dragFrames(page, cdp, near) {
  const { x, y } = await middleOf(page);
  if (near) await comeNear(page, { x, y });
  return record(page, cdp, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 0; i < STEPS; i += 1) {
      await page.mouse.move(x + 350 * Math.sin((i / STEPS) * 2 * Math.PI), y);
      await page.waitForTimeout(PAUSE_MS);
    }
    await page.mouse.up();
  });
}

/** Zooms in and out again with Ctrl and the wheel. */
export async function wheelFrames(page, cdp, near) {
  const { x, y } = await middleOf(page);
  if (near) await comeNear(page, { x, y });
  return record(page, cdp, async () => {
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    for (let i = 0; i < STEPS; i += 1) {
      await page.mouse.wheel(0, i < STEPS / 2 ? -20 : 20);
      await page.waitForTimeout(PAUSE_MS);
    }
    await page.keyboard.up('Control');
  });
}

async function middleOf(page) {
  const box = await page.locator('[data-plot], .vis-panel.vis-center, canvas').first().boundingBox();
  return { x: box.x + box.width / 2, y: box.y + 120 };
}

async function comeNear(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < 30; i += 1) {
    await page.mouse.wheel(0, -40);
    await page.waitForTimeout(16);
  }
  await page.keyboard.up('Control');
  await page.waitForTimeout(500);
}

/** Frames, those that took longer than 25 ms, milliseconds in all, and main-thread milliseconds a frame. */
async function record(page, cdp, act) {
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

async function taskSeconds(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Megabytes that showing adds to the events that are there already; typed arrays are counted. */
export const heapAfter = (show) => async (page, cdp) => {
  const before = await usedMegabytes(cdp);
  await show(page);
  await page.waitForTimeout(2500);
  return (await usedMegabytes(cdp)) - before;
};

async function usedMegabytes(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 2 ** 20;
}
