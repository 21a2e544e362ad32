import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlinePage } from '../../src/cli/inline-page.mjs';

const PAGE = `<head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;">
    <script src="/theme.js"></script>
    <script type="module" crossorigin src="/assets/app.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/app.css">
  </head>`;

const FILES: Readonly<Record<string, string>> = {
  'theme.js': '// Why it is here.\nlet theme = 1;\n\n// And this.\ntheme += 1;\n',
  'assets/app.css': 'p{color:red}',
};
const read = (path: string) => FILES[path] ?? '';
const inlined = (page = PAGE) => inlinePage(page, read, '[data-style="0"]{top:1px}');
const hashOf = (element: 'style' | 'script', page: string) => {
  const text = new RegExp(`<${element}>([^<]*)</${element}>`).exec(page)?.[1] ?? '';
  return `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
};

describe('inlinePage', () => {
  it('puts styles and plain scripts into the page, and leaves modules as files', () => {
    const page = inlined();
    expect(page).toContain('<style>p{color:red}\n[data-style="0"]{top:1px}</style>');
    expect(page).toContain('<script>let theme = 1;\ntheme += 1;</script>');
    expect(page).toContain('<script type="module" crossorigin src="/assets/app.js"></script>');
    expect(page).not.toContain('stylesheet');
  });

  it('names exactly what it has put in, and allows nothing else inline', () => {
    const page = inlined();
    expect(page).toContain(`style-src &#39;self&#39; ${hashOf('style', page)};`);
    expect(page).toContain(`script-src &#39;self&#39; ${hashOf('script', page)};`);
    expect(page).not.toContain('unsafe-inline');
  });

  it('leaves out what only browsers without @property need, and stops where it is written in another way', () => {
    const page = (old: string) => inlinePage(PAGE, () => `@layer properties;${old}p{color:red}`, '');
    const kept = page('@layer properties{@supports (color:rgb(from red r g b)){*,:before{--tw-a:0}}}');
    expect(kept).toContain('<style>@layer properties;p{color:red}</style>');
    expect(() => page('@layer properties{*,:before{--tw-a:0}}')).toThrow('Tailwind');
  });

  it('refuses a text that would end its own element', () => {
    const styles = () => 'p::after{content:"</style>"}';
    expect(() => inlinePage(PAGE, styles, '')).toThrow('would end its own element');
  });
});
