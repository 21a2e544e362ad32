import { known } from '#base/assert.ts';
import type { Corpus } from '#model/corpus.ts';
import { timeUntil } from './bench-window.ts';

const [WIDTH, HEIGHT, LANES] = [1100, 700, 24];

/** The least that a browser must do: one rectangle for every event, a lane for every topic, and nothing else. */
export function showCanvas({ events, topics }: Corpus): void {
  const places = new Map([...topics.keys()].map((topic, lane) => [topic, lane % LANES]));
  const show = () => {
    const canvas = document.createElement('canvas');
    return timeUntil(
      () => {
        canvas.width = WIDTH;
        canvas.height = HEIGHT;
        known(document.querySelector('#root'), 'the root').append(canvas);
        const context = known(canvas.getContext('2d'), 'a canvas');
        const days = events.map(({ estimate }): number => estimate?.earliest ?? estimate?.latest ?? 0);
        const [first, last] = [days.find((day) => day > 0) ?? 0, days.reduce((most, day) => Math.max(most, day), 0)];
        context.fillStyle = '#24629c';
        events.forEach(({ estimate, topics: [topic] }, i) => {
          const from = days[i] ?? 0;
          const x = ((from - first) / (last - first)) * WIDTH;
          const wide = (((estimate?.latest ?? from) - from + 1) / (last - first)) * WIDTH;
          context.fillRect(x, (topic ? (places.get(topic) ?? 0) : 0) * (HEIGHT / LANES), Math.max(1, wide), 20);
        });
      },
      () => true,
    );
  };
  window.bench = { show };
}
