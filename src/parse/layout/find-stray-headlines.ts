import { matchPhrase } from '../lexicon/phrase-table.ts';
import { placeTable } from '../lexicon/places.ts';
import { sideTable } from '../lexicon/sides.ts';
import { DEPARTMENT_WORDS } from '../lexicon/titles.ts';
import { splitPhrase } from '../split-words.ts';
import type { Line } from './line.ts';
import { contentOf } from './tells.ts';

/** A heading of the story has few words; from here on a line says enough to be weighed against the story. */
const FEWEST_WORDS = 5;
/** Words of a headline that must all be strange to the story. */
const FEWEST_STRANGE = 2;

/** How headlines tell: in the present, by what is to come, or as a question. */
const HEADLINE =
  /^(?:how|why|what|who|when|where|which|is|are|will|can|could|should|does|do|watch|inside|meet|explained)\b|\b(?:to \p{Ll}{3,}|says|said|vows?|urges|warns?|calls?|hails?|slams?|backs?|seeks?|eyes?|hits?|wins?|signs?|meets?|visits?|arrives?|rejects?|accuses?|recalls?|opens?|faces?|gets?|sees?|takes?|makes?|congratulates|thanks|hosts|attends|enters|joins|wins|beats|cancels|confirms|condemns|discusses|welcomes|demands|raises|holds?|leaves?|rises?|falls?|kills?|killed|dies|dead|injured|arrested|sentenced|reveals?|explained|launches|announces|names?|denies|shows?|goes|comes|returns?|ends?|begins?|starts?|plans?|wants?|agrees?|summons?|bans?|cuts?|raises?|need to know|in (?:pictures|photos|numbers|charts|maps))\b/iu;

/**
 * Headlines of other stories that no mark announces: "Kangaroo rescued from Geelong swimming pool" between two paragraphs. A heading
 * of the story speaks of what comes under it; a line none of whose words comes up in the story, or a headline of whose words the next
 * paragraphs hardly know one, leads to another page. Next to such a line the others of its list go too.
 */
export function findStrayHeadlines(lines: readonly Line[]): Line[] {
  const headings = lines.filter((line) => line.role === 'heading' && !line.isStory);
  if (headings.length === 0) return [];
  const told = stemsOf(lines);
  const under = findUnder(lines);
  const opening = lines.find(({ role }) => role === 'body')?.span.start ?? 0;
  const title = lines.find(({ role }) => role === 'title')?.span.start ?? opening;
  const strange = new Set(
    headings.filter(
      (line) =>
        (isStrange(line, under.get(line) ?? [], told) &&
          (line.span.start > opening || !KIND_OF_TEXT.test(line.story))) ||
        ((line.span.start > opening || (line.span.start > title && !KIND_OF_TEXT.test(line.story))) &&
          under.has(line) &&
          isStrangeLabel(line.story, told)),
    ),
  );
  if (strange.size === 0) return [];
  return runsOf(lines).flatMap((run) => {
    const members = run.filter((line) => strange.has(line));
    // Two of three make a list.
    return run.length > 2 && members.length * 3 >= run.length * 2 ? run : members;
  });
}

/** The two paragraphs of the story that follow each heading. */
function findUnder(lines: readonly Line[]): Map<Line, readonly Line[]> {
  const under = new Map<Line, readonly Line[]>();
  let next: readonly Line[] = [];
  for (const line of lines.toReversed()) {
    if (line.role === 'heading') under.set(line, next);
    else if (isTold(line)) next = [line, ...next.slice(0, 1)];
  }
  return under;
}

/** Headings that follow one another. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let open: Line[] | null = null;
  let announced = false;
  for (const line of lines) {
    if (line.role === 'noise') continue;
    // "They signed the following documents:" — what comes under it is the story's list.
    if (line.role !== 'heading') announced = line.story.endsWith(':');
    if (announced || line.role !== 'heading') open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      runs.push(open);
    }
  }
  return runs;
}

const isTold = ({ role }: Line) => role !== 'heading' && role !== 'noise' && role !== 'byline';

const stemsOf = (lines: readonly Line[]): Set<string> =>
  new Set(lines.filter(isTold).flatMap(({ story }) => contentOf(story)));

function isStrange(line: Line, under: readonly Line[], told: ReadonlySet<string>): boolean {
  if (line.story.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) return false;
  const content = contentOf(line.story);
  if (content.length < FEWEST_STRANGE) return false;
  if (!content.some((stem) => told.has(stem))) return true;
  if (!HEADLINE.test(line.story)) return false;
  if (content.filter((stem) => told.has(stem)).length * 2 >= content.length) return false;
  const known = stemsOf(under);
  return under.length > 0 && content.filter((stem) => known.has(stem)).length < 2;
}

/** Sections of documents, days and numbers of a programme: they stand by themselves. */
const SECTION =
  /["“”‘\d]|:$|\b(?:background|context|introduction|preamble|overview|summary|conclusions?|outcomes?|results|deliverables|commitments|participants?|delegations?|agenda|programme|program|schedule|itinerary|arrival|departure|annex|notes?|highlights|remarks|statement|transcript|questions?|answers?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|morning|afternoon|evening|january|february|march|april|june|july|august|september|october|november|december)\b/iu;

/**
 * "Lottery results", "Real estate", "Jane Doe" between two paragraphs: fewer words than a headline, all strange to the story. A place
 * heads the part of a programme that is held there.
 */
function isStrangeLabel(label: string, told: ReadonlySet<string>): boolean {
  if (label.split(' ', FEWEST_WORDS).length >= FEWEST_WORDS || SECTION.test(label)) return false;
  const content = contentOf(label);
  return content.length > 0 && !content.some((stem) => told.has(stem)) && !isSubject(label) && !namesPlace(label);
}

/** What states deal in: "Culture", "A new partnership" head parts of statements. */
const isSubject = (label: string): boolean =>
  label
    .toLowerCase()
    .split(/[^\p{L}-]{1,3}/u)
    .some((word) => DEPARTMENT_WORDS.has(word) || STATECRAFT.has(word));
const STATECRAFT = new Set(
  'partnership cooperation relations relationship ties friendship alliance peace war talks deal agreement history past future era chapter people'.split(
    ' ',
  ),
);

function namesPlace(label: string): boolean {
  const words = splitPhrase(label);
  return words.some(
    (_, at) =>
      matchPhrase(sideTable().words, words, at) !== null || matchPhrase(placeTable().words, words, at) !== null,
  );
}

/** A slogan or a headline of the day over the title; who issues a text and of what kind it is stands there by right ("THE HON. SCOTT MORRISON MP"). */
export function findBanners(above: readonly Line[], body: readonly Line[]): Line[] {
  if (above.length === 0) return [];
  const told = stemsOf(body);
  return above.filter(({ story }) => {
    const content = contentOf(story);
    const short = story.split(' ', 3).length < 3;
    return (content.length >= 2 || short) && !KIND_OF_TEXT.test(story) && !content.some((stem) => told.has(stem));
  });
}

const KIND_OF_TEXT =
  /\b(?:ministry|department|office|embassy|president|presidency|government|minister|secretary|spokes\p{L}+|press|media|joint|statement|remarks|readout|transcript|communiqu[eé]|declaration|release|briefing|fact sheet|speech|address|commission|council|union|united nations|advisory|visit|bureau|directorate|republic|kingdom|foreign|hon|honourable|excellency|majesty|highness|senator|mp)\b/iu;

/**
 * Which of the lines over the story is its title: the first that shares words with the story. What a site prints over it (a slogan, a
 * headline of the day) shares none.
 */
export function findTitleLine(candidates: readonly Line[], body: readonly Line[]): Line | undefined {
  if (candidates.length < 2) return candidates[0];
  const told = stemsOf(body);
  const shared = candidates.map(({ story }) => contentOf(story).filter((stem) => told.has(stem)).length);
  const most = Math.max(...shared);
  return most === 0 ? candidates[0] : candidates[shared.findIndex((count) => count * 2 >= most)];
}

/** Words that a headline shares with its own story at least. */
const FEWEST_SHARED = 2;

/** Of headlines over the story the last that can be its title. */
export function findListedTitle(candidates: readonly Line[], body: readonly Line[]): Line | undefined {
  if (candidates.length === 0) return undefined;
  const told = stemsOf(body.filter(({ isStory }) => isStory));
  return candidates.findLast(({ story }) => contentOf(story).filter((stem) => told.has(stem)).length >= FEWEST_SHARED);
}
