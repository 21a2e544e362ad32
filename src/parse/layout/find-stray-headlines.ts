import { LITTLE_WORDS } from '../lexicon/page-words.ts';
import type { Line } from './find-layout.ts';

/** A heading of the story has few words; from here on it says enough to be weighed against the story. */
const FEWEST_WORDS = 5;
/** Words of a headline that must all be strange to the story. */
const FEWEST_STRANGE = 3;

/**
 * Headlines of other stories that no mark announces: "Kangaroo rescued from Geelong swimming pool" between two paragraphs. A heading
 * of the story speaks of the story; a line none of whose words comes up anywhere else in the text leads to another page. Next to such
 * a line the others of its list go too.
 */
export function findStrayHeadlines(lines: readonly Line[]): Line[] {
  const headings = lines.filter((line) => line.role === 'heading');
  if (headings.length === 0) return [];
  const told = stemsOf(lines);
  const strange = new Set(headings.filter(({ story }) => isStrange(story, told)));
  if (strange.size === 0) return [];
  return runsOf(lines).flatMap((run) => {
    const members = run.filter((line) => strange.has(line));
    return members.length * 2 >= run.length ? run : members;
  });
}

/** Headings that follow one another. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.role === 'noise') continue;
    if (line.role !== 'heading') open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      runs.push(open);
    }
  }
  return runs;
}

/** The first letters tell "visit" and "visited" alike. */
const STEM = 5;
const contentOf = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\d][\p{L}\d’']{3,40}/gu) ?? [])
    .filter((word) => !LITTLE_WORDS.has(word))
    .map((word) => word.slice(0, STEM));

function stemsOf(lines: readonly Line[]): Set<string> {
  const stems = new Set<string>();
  for (const { role, story } of lines) {
    if (role !== 'body' && role !== 'list-item' && role !== 'title') continue;
    for (const stem of contentOf(story)) stems.add(stem);
  }
  return stems;
}

function isStrange(words: string, told: ReadonlySet<string>): boolean {
  if (words.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) return false;
  const content = contentOf(words);
  return content.length >= FEWEST_STRANGE && !content.some((stem) => told.has(stem));
}

/** At the foot of a page, a sentence about who wrote it or who publishes it is no part of the story. */
const WHO_WRITES =
  /^(?:about the authors?:? ?)?(?:\p{Lu}[\p{L}.’'-]{1,20} ){1,4}(?:(?:is|was) (?:an?|the|\p{Lu}[\p{L}’' ]{1,30}['’]s) (?:[\p{L}'’-]{1,20} ){0,5}(?:correspondent|reporter|editor|journalist|columnist|bureau chief|writer|contributor|news (?:site|agency|outlet|organi[sz]ation|website|portal|service)|newspaper|magazine|newsroom)\b|(?:covers|reports on|writes (?:about|on)|has (?:covered|reported (?:from|on)|written for))\b)/iu;
/** Bios and notes stand in the last lines; further up such a sentence can be the story's. */
const LAST_LINES = 3;

export function findWriterNotes(lines: readonly Line[]): Line[] {
  const story = lines.filter((line) => line.role === 'body');
  if (story.length <= LAST_LINES) return [];
  return story.slice(-LAST_LINES).filter(({ words }) => words.length < 400 && WHO_WRITES.test(words));
}

