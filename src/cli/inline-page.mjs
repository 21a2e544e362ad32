import { contentSecurityPolicy } from './content-security-policy.mjs';

const POLICY = /(http-equiv="Content-Security-Policy" content=")[^"]*/;
const STYLESHEET = /\s*<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;
// Tailwind's stand-in for @property, of use up to Safari 16.3 and Firefox 127: browsers of 2024, half of which lack light-dark() and so have no
// colours here either.
const OLD_BROWSERS = /@layer properties\{@supports [^{]*\{[^{}]*\{[^{}]*\}\}\}/;
const SCRIPT = /<script src="\/([^"]+)"><\/script>/g;

/**
 * Puts the stylesheets and the scripts that the first paint waits for into the page itself, and their hashes into its policy: on
 * a slow line each file of its own would hold the paint up by another way there and back.
 * @param {string} page
 * @param {(path: string) => string} read The text of a file that the page links to.
 * @param {string} more Rules that stand in no file.
 */
export function inlinePage(page, read, more) {
  const styles = [[...page.matchAll(STYLESHEET)].map(([, path]) => read(path)), more]
    .flat()
    .join('\n')
    .replace(OLD_BROWSERS, '')
    .trim();
  // Another release of Tailwind may write it in another way: better a build that stops than a page that grows in silence.
  if (styles.includes('@layer properties{')) throw new Error("Look at Tailwind's stylesheet again: it has changed");
  const scripts = [];
  const inlined = page.replaceAll(STYLESHEET, '').replaceAll(SCRIPT, (_, path) => {
    const script = withoutComments(read(path));
    scripts.push(script);
    return `<script>${script}</script>`;
  });
  if (/<\/(style|script)/i.test(styles + scripts.join('')))
    throw new Error('What is inlined would end its own element');
  const policy = contentSecurityPolicy({ styles: [styles], scripts }).replaceAll("'", '&#39;');
  return inlined
    .replace(POLICY, (_, before) => before + policy)
    .replace('</head>', () => `<style>${styles}</style>\n  </head>`);
}

const withoutComments = (script) => script.replaceAll(/^\s*(\/\/.*)?\n/gm, '').trim();
