/**
 * Some texts break every line at a column ("hard wraps"), others set one paragraph a line. Joins the first kind, keeps the second.
 * `lines` are trimmed at the right; the result has one paragraph a line, empty lines kept.
 *
 *     US Secretary of State Antony Blinken will hold talks with      one paragraph:
 *     French President Emmanuel Macron in Paris on Tuesday.     →    the next word would not have fitted on the line
 */
export function joinWrappedLines(lines: readonly string[]): string[] {
  const column = findColumn(lines);
  const joined: string[] = [];
  let open: string | null = null; // the last source line, while a paragraph may go on
  for (const line of lines) {
    if (open !== null && goesOn(open, line, column)) {
      const last = joined.length - 1;
      joined[last] = glue(joined[last] ?? '', line.trimStart());
    } else {
      joined.push(line);
    }
    open = line.trim() === '' ? null : line;
  }
  return joined;
}

/** A line shorter than this is a title, a menu item or a mark of its own, never half of a wrapped sentence. */
const SHORTEST_WRAPPED = 35;
/** Mail and terminals wrap at 60–80, some readers at 100; above 120 a line is a paragraph. */
const WIDEST_COLUMN = 120;

/** The column at which the text was wrapped; null when it was not. */
function findColumn(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.length).filter((length) => length >= SHORTEST_WRAPPED);
  if (lengths.length < 2) return null;
  lengths.sort((a, b) => a - b);
  // One long link or box among wrapped lines must not hide the column, but text with whole paragraphs on a line is not wrapped.
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const long = lengths.reduce((sum, length) => sum + (length > WIDEST_COLUMN ? length : 0), 0);
  if (long > total / 5) return null;
  const narrow = lengths.filter((length) => length <= WIDEST_COLUMN);
  const column = narrow[Math.floor((narrow.length - 1) * 0.9)] ?? 0;
  let pairs = 0;
  let full = 0;
  let unfinished = 0;
  let small = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const [line = '', next = ''] = [lines[i], lines[i + 1]];
    if (line.length < SHORTEST_WRAPPED || next === '') continue;
    pairs += 1;
    if (isFull(line, next, column)) full += 1;
    if (!ENDS_SENTENCE.test(line)) unfinished += 1;
    if (/^\s*\p{Ll}/u.test(next)) small += 1;
  }
  // One-sentence paragraphs end in a stop nearly always; wrapped lines hardly ever (about one in eight).
  // Two of three wrapped lines go on in small letters; titles, links and paragraphs do not.
  return pairs > 0 && full >= pairs * 0.6 && unfinished >= pairs * 0.5 && small >= pairs * 0.25 ? column : null;
}

const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]{0,3}$/;
const LIST_MARK = /^\s{0,12}(?:[-*•·–—▪►]|\(?\d{1,2}[.)])\s/;
/** An indented line opens a paragraph in typewritten text. */
const INDENT = /^(?: {3,}|\t)/;

/** Wrapping put the next word on a new line because this line had no room for it. Three columns of play for ragged wraps. */
const isFull = (line: string, next: string, column: number) =>
  line.length + 1 + (/^\s*(\S{1,40})/.exec(next)?.[1] ?? '').length > column - 3;

function goesOn(line: string, next: string, column: number | null): boolean {
  if (next.trim() === '' || LIST_MARK.test(next) || /^\s*\p{So}/u.test(next)) return false;
  // A menu or a mark in capitals is no half of a sentence.
  if (isCapitals(line) !== isCapitals(next)) return false;
  const unfinished = !ENDS_SENTENCE.test(line);
  // A line that breaks off and goes on in small letters is one sentence, whatever the rest of the text looks like.
  if (unfinished && line.length >= SHORTEST_WRAPPED && /^\s{0,8}\p{Ll}/u.test(next) && /[\p{L}\d,’'-]$/u.test(line))
    return true;
  if (column === null || INDENT.test(next)) return false;
  return line.length >= SHORTEST_WRAPPED && line.length <= column + 3 && isFull(line, next, column);
}

const isCapitals = (line: string) => /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);

/** "three-" + "way" → "three-way": wrapping breaks after a hyphen that is there; it puts none in. */
const glue = (line: string, next: string) => (/\p{L}-$/u.test(line) ? line + next : `${line} ${next}`);
