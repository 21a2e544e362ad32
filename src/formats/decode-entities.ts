import { charOfWindows1252 } from './windows-1252.ts';

// The named characters that occur in news pages saved as text (HTML standard, section 13.5). Latin letters are composed below.
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  mdash: '—',
  ndash: '–',
  minus: '−',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  deg: '°',
  times: '×',
  frac12: '½',
  frac14: '¼',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  aring: 'å',
  Aring: 'Å',
  inodot: 'ı',
  lstrok: 'ł',
  Lstrok: 'Ł',
};

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030c',
  breve: '\u0306',
  ogon: '\u0328',
  dot: '\u0307',
};

/** Decodes HTML character references once; what is none stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));/g,
    (all, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name] ?? accented(name) ?? all;
      return character(decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16)) ?? all;
    },
  );
}

/** `eacute` → é, `Ccedil` → Ç. */
function accented(name: string): string | null {
  const mark = ACCENTS[name.slice(1)];
  return mark === undefined ? null : (name.charAt(0) + mark).normalize('NFC');
}

function character(code: number): string | null {
  // Pages write Windows-1252 numbers (&#146; for ’), and the HTML standard reads them so.
  if (code >= 0x80 && code <= 0x9f) return charOfWindows1252(code);
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : null;
}
