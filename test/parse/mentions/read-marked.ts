import type { Sentence } from '#model/article.ts';

export interface Marked {
  readonly text: string;
  readonly sentence: Sentence;
  /** What the brackets say: the words and, after `|`, what is expected of them; `-` asks for nothing. */
  readonly marks: readonly { readonly words: string; readonly start: number; readonly expected: string }[];
}

/** `He met [Macron|emmanuel-macron] in Paris.` → the sentence without brackets, and what they ask for. */
export function readMarked(line: string): Marked {
  const marks: { words: string; start: number; expected: string }[] = [];
  let text = '';
  let rest = 0;
  for (const match of line.matchAll(/\[([^\]|]+)\|([^\]]*)\]/g)) {
    text += line.slice(rest, match.index);
    const words = match[1] ?? '';
    marks.push({ words, start: text.length, expected: match[2] ?? '' });
    text += words;
    rest = match.index + match[0].length;
  }
  text += line.slice(rest);
  return { text, sentence: { span: { start: 0, end: text.length }, paragraph: 0 }, marks };
}
