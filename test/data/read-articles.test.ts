import { beforeAll, describe, expect, it, vi } from 'vitest';
import { known } from '#base/assert.ts';
import { answerRequest } from '#data/answer-request.ts';
import type { WorkerPort } from '#data/open-reader.ts';
import { readArticles } from '#data/read-articles.ts';
import type { ReadReply, ReadRequest } from '#data/read-messages.ts';
import { ReaderError } from '#data/reader-error.ts';
import { openReaderPool } from '#data/reader-pool.ts';
import { PARSER_VERSION } from '#parse/parser-version.ts';

const story = (name: string) =>
  `LISBON, May 4 2031 (Test) -- Foreign Minister Ana ${name} met her Irish counterpart on Sunday.`;
const file = (name: string, content: string | Uint8Array<ArrayBuffer> = story(name)) =>
  new File([content], `${name}.txt`);
const tick = () => new Promise((resolve) => setTimeout(resolve));

/** A worker on this thread: replies are cloned as a real one's are, and come later. */
function startPort(answer: (request: ReadRequest, reply: (reply: ReadReply) => void) => unknown = answerRequest) {
  const port: WorkerPort & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    terminate: () => {
      port.ended = true;
    },
    postMessage: async (request) => {
      await tick();
      await answer(request, (reply) => {
        if (!port.ended) port.onmessage?.({ data: structuredClone(reply) } as MessageEvent<ReadReply>);
      });
    },
  };
  return port;
}

beforeAll(() => void vi.stubGlobal('navigator', { hardwareConcurrency: 4 }));

describe('readArticles', () => {
  it('reads files, pasted words and articles in the order in which they were handed over', async () => {
    const [again] = (await readArticles([story('Prado')], {}, openReaderPool(startPort))).articles;
    const { articles, failed } = await readArticles(
      [file('Costa'), story('Reis'), again?.raw ?? '', file('Lima')],
      {},
      openReaderPool(startPort),
    );
    expect(failed).toEqual([]);
    expect(articles.map(({ raw }) => raw.fileName)).toEqual(['Costa.txt', 'Pasted text', 'Pasted text', 'Lima.txt']);
    const { report, ...facts } = known(again, 'an article');
    expect(articles[2]).toMatchObject(facts);
    expect(report.took).toBeGreaterThan(0);
    expect(articles.every(({ sentences }) => sentences.length > 0)).toBe(true);
  });

  it('tells of the files that give no article, beside those that do', async () => {
    const gone = { name: 'gone.txt', arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    const { articles, failed } = await readArticles(
      [
        file('empty', ' \n '),
        file('Good'),
        file('picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])),
        Object.setPrototypeOf(gone, File.prototype),
      ],
      {},
      openReaderPool(startPort),
    );
    expect(articles.map(({ raw }) => raw.fileName)).toEqual(['Good.txt']);
    expect(failed.map(({ problem, fileName, found }) => [problem, fileName, found])).toEqual([
      ['empty', 'empty.txt', null],
      ['not-text', 'picture.txt', 'PNG image'],
      ['unreadable', 'gone.txt', null],
    ]);
  });

  it('says how far it is, up to the last', async () => {
    const told: [number, number][] = [];
    const files = Array.from({ length: 60 }, (_, i) => file(`A${i}`));
    await readArticles(files, { onProgress: (done, total) => told.push([done, total]) }, openReaderPool(startPort));
    expect(told.at(-1)).toEqual([60, 60]);
    expect(told.every(([done], i) => done >= (told[i - 1]?.[0] ?? 0))).toBe(true);
  });

  it('counts what a file turns out to hold', async () => {
    const [article] = (await readArticles([story('Prado')], {}, openReaderPool(startPort))).articles;
    const told: [number, number][] = [];
    const { articles } = await readArticles(
      [file('several')],
      { onProgress: (...at) => told.push(at) },
      openReaderPool(() =>
        startPort(({ id }, reply) => {
          reply({ id, kind: 'found', count: 3 });
          for (let i = 0; i < 3 && article; i += 1) reply({ id, kind: 'article', article });
        }),
      ),
    );
    expect(articles).toHaveLength(3);
    expect(told.at(-1)).toEqual([3, 3]);
  });

  it('ends at once when it is cancelled, with what was read until then', async () => {
    const stop = new AbortController();
    const ports: ReturnType<typeof startPort>[] = [];
    let answered = 0;
    const pool = openReaderPool(() => {
      const port = startPort(async (request, reply) => {
        answered += 1;
        if (answered === 1) return answerRequest(request, reply);
        stop.abort();
      });
      ports.push(port);
      return port;
    });
    const { articles } = await readArticles([file('One'), file('Two'), file('Three')], { signal: stop.signal }, pool);
    expect(articles.map(({ raw }) => raw.fileName)).toEqual(['One.txt']);
    expect(ports.every(({ ended }) => ended)).toBe(true);
  });

  it('starts no worker for nothing, and lets those it started rest until nothing more comes', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const ports: ReturnType<typeof startPort>[] = [];
    const pool = openReaderPool(() => {
      const port = startPort();
      ports.push(port);
      return port;
    });
    const many = Array.from({ length: 60 }, () => story('Prado'));
    await readArticles([], {}, pool);
    expect(ports).toEqual([]);
    await readArticles(many, {}, pool);
    const started = ports.length;
    expect(started).toBeGreaterThan(0);
    expect((await readArticles(many, {}, pool)).articles).toHaveLength(60);
    expect(ports).toHaveLength(started);
    expect(ports.some(({ ended }) => ended)).toBe(false);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(ports.every(({ ended }) => ended)).toBe(true);
    vi.useRealTimers();
  });

  it('ends a worker that rests on while another one is asked and never given back', async () => {
    vi.useFakeTimers();
    const ports: ReturnType<typeof startPort>[] = [];
    const pool = openReaderPool(() => {
      const port = startPort();
      ports.push(port);
      return port;
    });
    pool.giveBack(pool.take(2));
    pool.take(1);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(ports.map(({ ended }) => ended)).toEqual([false, true]);
    vi.useRealTimers();
  });

  it('says so when a worker died while it rested, and starts another the next time', async () => {
    const ports: ReturnType<typeof startPort>[] = [];
    const pool = openReaderPool(() => {
      const port = startPort();
      ports.push(port);
      return port;
    });
    await readArticles([file('One')], {}, pool);
    ports[0]?.onerror?.({ error: null } as ErrorEvent);
    await expect(readArticles([file('Two')], {}, pool)).rejects.toBeInstanceOf(ReaderError);
    expect((await readArticles([file('Two')], {}, pool)).articles).toHaveLength(1);
  });

  it('fails as a whole when the worker does not come', async () => {
    const pool = openReaderPool(() => {
      const port = startPort(() => port.onerror?.({ error: null } as ErrorEvent));
      return port;
    });
    const reading = readArticles([file('One'), file('Two')], {}, pool);
    await expect(reading).rejects.toBeInstanceOf(ReaderError);
  });
});

describe('answerRequest', () => {
  it('does not answer for a parser of another version', async () => {
    const replies: ReadReply[] = [];
    const request = { id: 7, version: PARSER_VERSION + 1, input: file('One') };
    await answerRequest(request, (reply) => replies.push(reply));
    expect(replies).toEqual([{ id: 7, kind: 'failed', problem: 'fault', fileName: 'One.txt', found: null }]);
  });
});
