// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { writeBundle } from '#formats/bundle.ts';
import { isWebPage } from '#formats/is-web-page.ts';
import { readFile } from '#formats/read-file.ts';
import { readPastedText } from '#formats/read-plain-text.ts';
import { readWebPage } from '#formats/read-web-page.ts';

const read = (text: string, name = 'file') => {
  const bytes = new TextEncoder().encode(text);
  return isWebPage(bytes) ? [readWebPage(bytes, name)] : readFile(bytes, name);
};

const story = [
  'Kenyan President William Ruto received Japanese Foreign Minister Takeshi Iwaya in Nairobi on Monday for talks on trade and security.',
  'The two sides signed an agreement on geothermal energy after the talks, the presidency said in a statement issued in the evening.',
  'Iwaya will travel on to Addis Ababa on Tuesday, where he is to meet the chairperson of the African Union Commission, officials said.',
];

const page = (
  head = '',
  body = '',
) => `<!doctype html><html lang="en"><head><title>Ruto receives Iwaya | Site</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/africa">Africa</a></li></ul></nav>
<article><h1>Ruto receives Iwaya</h1>${story.map((line) => `<p>${line}</p>`).join('\n')}${body}</article>
<footer><p>© 2025 Site</p></footer></body></html>`;

describe('reading a file', () => {
  it('takes the story out of a saved page, a paragraph a line', () => {
    const [article] = read(page());
    expect(article?.text).toContain(story.join('\n\n'));
    expect(article?.text).not.toMatch(/Africa\n|©/);
  });

  it.each([
    '{"events": [{"start_date": {"year": "2024"}}]}',
    '[{"a": 1}]',
    '{}',
  ])('refuses a file of data: %s', (text) => {
    expect(() => read(text)).toThrow(/data \(JSON data file\)/);
  });

  it.each([
    '[UPDATED] Blinken met Macron.',
    '["We agreed," said Blinken.]',
    'Blinken, Macron, Barrot, Lammy, Sybiha and Fidan met in Paris.\n\nFrance, Ukraine, Turkey, Britain, Italy and the US agreed.',
    'A deal of 1,000,000,000,000 dollars was signed.\n\nMacron met Blinken.',
  ])('reads an article that only begins like one: %s', (text) => {
    expect(read(text)[0]?.text).toBe(text);
  });

  it('takes title, publisher, address and day of publication from the head of the page', () => {
    const [article] = read(
      page(
        `<meta property="og:title" content="Ruto receives Iwaya"><meta property="og:site_name" content="The Standard">
         <link rel="canonical" href="https://example.org/ruto"><meta property="article:published_time" content="2025-05-05T23:10:00+03:00">`,
      ),
    );
    expect(article).toMatchObject({
      publisher: 'The Standard',
      url: 'https://example.org/ruto',
      given: { title: 'Ruto receives Iwaya', published: '2025-05-05' },
    });
  });

  it('finds the day in linked data, and takes no address that is none', () => {
    const [article] = read(
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-05-06T08:00:00Z"}</script><link rel="canonical" href="javascript:alert(1)">',
      ),
    );
    expect(article?.given.published).toBe('2025-05-06');
    expect(article?.url).toBeNull();
  });

  it('runs nothing of a hostile page, and keeps its words as words', () => {
    const [article] = read(
      page('', '<p>He said <b>no</b>.<img src=x onerror="window.ran = true"><script>window.ran = true</script></p>'),
    );
    expect(article?.text).toContain('He said no.');
    expect('ran' in window).toBe(false);
  });

  it('reads a bundle by what stands in it, whatever the file is called', () => {
    const articles = [readPastedText(story.join('\n'), 'a.txt'), readPastedText('Macron met Scholz.', 'b.txt')];
    expect(read(writeBundle(articles), 'notes.txt')).toEqual(articles);
  });

  it('takes a text with a tag in it as text', () => {
    const [article] = read('Macron met <b>Scholz</b> in Berlin.', 'a.txt');
    expect(article?.text).toBe('Macron met Scholz in Berlin.');
  });
});
