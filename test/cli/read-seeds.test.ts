import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '#cli/read-seeds.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-seeds-'));
});
afterEach(() => rm(folder, { recursive: true }));

const STORY = 'LISBON, May 4 2031 (Test) -- Foreign Minister Ana Prado met her Irish counterpart on Sunday.';

async function layOut(files: Record<string, string | Uint8Array>, listed = Object.keys(files)): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const sources = listed.map((file) => ({ file, publisher: 'Test', url: 'https://example.org/a' }));
  await writeFile(join(folder, 'sources.json'), JSON.stringify(sources));
}

describe('readSeeds', () => {
  it('reads what is listed, with publisher and address', async () => {
    await layOut({ 'one.txt': STORY });
    const [article] = await readSeeds(folder);
    expect(article?.raw.publisher).toBe('Test');
    expect(article?.raw.url).toBe('https://example.org/a');
    expect(article?.sentences.length).toBeGreaterThan(0);
  });

  it.each([
    ['is empty', ''],
    ['holds blanks only', ' \n\n\t '],
    ['is no text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3])],
  ])('stops with the name of a file that %s', async (_, content) => {
    await layOut({ 'good.txt': STORY, 'broken.txt': content });
    await expect(readSeeds(folder)).rejects.toThrow(/^seeds\/broken\.txt: .{10,}/);
  });

  it('stops for a file that is not listed, and for a line without its file', async () => {
    await layOut({ 'one.txt': STORY, 'extra.txt': STORY }, ['one.txt']);
    await expect(readSeeds(folder)).rejects.toThrow(/seeds\/extra\.txt: is not listed/);
    await layOut({ 'one.txt': STORY, 'extra.txt': STORY }, ['one.txt', 'extra.txt', 'gone.txt']);
    await expect(readSeeds(folder)).rejects.toThrow(/seeds\/gone\.txt/);
  });

  it('stops for a sources.json that can not be read, or leads elsewhere', async () => {
    await layOut({ 'one.txt': STORY });
    await writeFile(join(folder, 'sources.json'), '[{"file": "one.txt"');
    await expect(readSeeds(folder)).rejects.toThrow(/seeds\/sources\.json/);
    const away = [{ file: 'one.txt', publisher: 'Test', url: 'javascript:alert(1)' }];
    await writeFile(join(folder, 'sources.json'), JSON.stringify(away));
    await expect(readSeeds(folder)).rejects.toThrow(/seeds\/sources\.json/);
  });
});

describe('the bundled articles', () => {
  it('stand in the parsed result byte for byte', async () => {
    const articles = await readSeeds('seeds');
    expect(articles).toHaveLength(2);
    for (const { raw } of articles) {
      const saved = await readFile(join('seeds', raw.fileName), 'utf8');
      // Only line ends and the like are normalised: every word of the file is there, in its order.
      expect(raw.text.split(/\s+/).filter(Boolean)).toEqual(saved.split(/\s+/).filter(Boolean));
    }
  });
});
