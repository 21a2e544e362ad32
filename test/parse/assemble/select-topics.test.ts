import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPastedText, readPlainText } from '#formats/read-plain-text.ts';
import { parseArticle } from '#parse/parse-article.ts';

const read = (text: string) => parseArticle(readPastedText(`Talks in Riga\n\n${text}`, 'topics'));
const topicsOf = (text: string) => read(text).topics.map(({ id }) => String(id));

test('one courtesy of any visit is no topic, two different ones are', () => {
  const visit = 'President Edgars Rinkevics of Latvia is on a state visit to Estonia.';
  expect(topicsOf(visit)).not.toContain('bilateral-relations');
  expect(topicsOf(`${visit} His state visit ends on Friday. The state visit is his first.`)).not.toContain(
    'bilateral-relations',
  );
  expect(topicsOf(`${visit} The two ministers signed an agreement on ferries.`)).toContain('bilateral-relations');
});

test('a war that is only named is no topic of the article, until something is said of it', () => {
  const named = 'The two ministers also touched on the war in Ukraine.';
  expect(topicsOf(named)).not.toContain('ukraine-war-support');
  expect(topicsOf(`${named} Latvia will send artillery shells to Kyiv.`)).toContain('ukraine-war-support');
});

test('every topic of an article without narrower ones has its words, where several stand on one word too', () => {
  const name = '001_c6ebe8131ff185b3.txt';
  const seed = readPlainText(readFileSync(new URL(`../../../seeds/${name}`, import.meta.url)), name);
  for (const article of [parseArticle(seed), read('They spoke of the crises in Ukraine, Libya and Sudan.')]) {
    const shown = new Map(
      article.mentions.flatMap((mention) => (mention.kind === 'topic' ? [[mention.topic, mention.span] as const] : [])),
    );
    const broader = new Set(article.topics.map((topic) => topic.broader));
    for (const { id } of article.topics) if (!broader.has(id)) expect([...shown.keys()]).toContain(id);
  }
});
