import { describe, expect, test } from 'vitest';
import { readPastedText, readPlainText } from '#formats/read-plain-text.ts';
import { ImportError } from '#model/import-error.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((char) => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const textOf = (bytes: Uint8Array) => readPlainText(bytes, 'story.txt').text;

describe('bytes', () => {
  const words = 'Séjourné said “no” in Paris on Monday.';
  test.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a mark', utf8(`\ufeff${words}`)],
    ['UTF-16 little end with a mark', utf16(words, false, true)],
    ['UTF-16 big end with a mark', utf16(words, true, true)],
    ['UTF-16 little end', utf16(words, false, false)],
    ['UTF-16 big end', utf16(words, true, false)],
    ['Windows-1252', Uint8Array.from([...words].map((char) => ({ '“': 0x93, '”': 0x94 })[char] ?? char.charCodeAt(0)))],
  ])('%s', (_name, bytes) => expect(textOf(bytes)).toBe(words));

  test('UTF-8 cut inside its last letter loses that letter only', () => {
    expect(textOf(utf8('Blinken met Séjourné and Barrot — €').slice(0, -1))).toBe('Blinken met Séjourné and Barrot —');
  });

  test.each([
    ['empty', new Uint8Array(), 'empty', null],
    ['only spaces', utf8(' \n\u00a0\t\n'), 'empty', null],
    ['a PDF', utf8('%PDF-1.7 …'), 'not-text', 'PDF'],
    ['bytes of a picture', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 29), 'not-text', 'binary'],
  ] as const)('%s is refused by name', (_name, bytes, problem, found) => {
    let caught: unknown;
    try {
      readPlainText(bytes, 'story.txt');
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ImportError);
    expect(caught).toMatchObject({ name: 'ImportError', problem, fileName: 'story.txt', found });
  });
});

describe('one normal form', () => {
  test.each([
    ['CRLF', 'One.\r\n\r\nTwo.', 'One.\n\nTwo.'],
    ['CR', 'One.\rTwo.', 'One.\nTwo.'],
    ['no-break and narrow spaces', 'on\u00a08\u202fJanuary', 'on 8 January'],
    ['zero width', 'Blin\u200bken\ufeff met\u00ad Macron', 'Blinken met Macron'],
    ['composed letters', 'Se\u0301journe\u0301', 'Séjourné'],
    ['runs of spaces', '  date   2024-04-02  US ', 'date 2024-04-02 US'],
    ['entities', 'Chile&rsquo;s caf&eacute; &amp; &#8220;bar&#x201d; &unknown;', 'Chile’s café & “bar” &unknown;'],
    ['Windows-1252 numbers', 'Macron&#146;s', 'Macron’s'],
    ['tags of a page', '<p>One <b>two</b>.</p><p>Three<br/>four.</p>', 'One two.\n\nThree\n\nfour.'],
    ['a tag that is none', 'if a < b and c > d', 'if a < b and c > d'],
    ['empty lines', 'One.\n\n\n\n\nTwo.', 'One.\n\nTwo.'],
  ])('%s', (_name, source, text) => expect(readPastedText(source, 'x').text).toBe(text));

  test('joiners stay where a script needs them', () => {
    expect(readPastedText('می\u200cخواهم 👨\u200d👩\u200d👧 a\u200db', 'x').text).toBe(
      'می\u200cخواهم 👨\u200d👩\u200d👧 ab',
    );
  });

  test('the same words are the same article', () => {
    expect(readPastedText('One two.', 'a.txt').id).toBe(readPastedText('One two.\r\n', 'b.txt').id);
  });
});

describe('hard wraps', () => {
  const wrapped = [
    'India’s Modi embraces Zelenskyy in Kyiv',
    '',
    'KYIV (AP) — Indian Prime Minister Narendra Modi held',
    'talks with President Volodymyr Zelenskyy in Kyiv on',
    'Friday, six weeks after he was seen in Moscow.',
    '',
    'Modi, who arrived by night train from Poland, is the',
    'first Indian prime minister to set foot in a war-',
    'torn Ukraine since it became independent. He stayed',
    'for eight hours.',
  ].join('\n');

  test('joined to paragraphs', () => {
    expect(readPastedText(wrapped, 'x').text.split('\n\n')).toEqual([
      'India’s Modi embraces Zelenskyy in Kyiv',
      'KYIV (AP) — Indian Prime Minister Narendra Modi held talks with President Volodymyr Zelenskyy in Kyiv on Friday, six weeks after he was seen in Moscow.',
      'Modi, who arrived by night train from Poland, is the first Indian prime minister to set foot in a war-torn Ukraine since it became independent. He stayed for eight hours.',
    ]);
  });

  test('one-sentence paragraphs are kept', () => {
    const lines = [
      'Blinken met Macron in Paris on Tuesday for talks on the war.',
      'The two men spoke for an hour and a half.',
      'They will meet again in July, officials said.',
    ];
    expect(readPastedText(lines.join('\n'), 'x').text).toBe(lines.join('\n'));
  });

  test('lists and menus are kept', () => {
    const lines = [
      'Home',
      'World',
      'Politics',
      '- The first point of the agenda is the war in Ukraine',
      '- The second point of the agenda is trade',
    ];
    expect(readPastedText(lines.join('\n'), 'x').text).toBe(lines.join('\n'));
  });
});
