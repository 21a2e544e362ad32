import type { NoiseReason, ParsedArticle, Publication, PublicationReason } from '#model/article.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import { describeDay, nameOfWeekday } from '#model/day-words.ts';
import { readEdtf } from '#model/edtf.ts';
import { toShortDate } from './to-short-date.ts';

/** "Tuesday 2 April 2024"; shorter where the day is not known. */
export function describePublicationDate(estimate: DateEstimate | null): string {
  if (!estimate) return 'Publication date unknown';
  const { earliest, latest } = estimate;
  if (earliest === null || earliest !== latest) return toShortDate(estimate);
  return `${nameOfWeekday(earliest)} ${describeDay(earliest)}`;
}

const BASES: Readonly<Record<Publication['basis'], string>> = {
  given: 'from its page',
  header: 'from its header',
  byline: 'from its byline',
  dateline: 'from its dateline',
  text: 'from its text',
  inferred: 'inferred',
  unknown: '',
};

/** How the publication date is known; empty when it is not. */
export const describePublicationBasis = (basis: Publication['basis']): string => BASES[basis];

/** "“on Monday” fits this date"; names of people and offices come from the article itself. */
export function describePublicationReason(reason: PublicationReason, article: ParsedArticle): string {
  if (reason.kind === 'words') return `The text says “${reason.words}”.`;
  if (reason.kind === 'weekday') return `The weekday in “${reason.words}” fits.`;
  const person = article.people.find(({ id }) => id === reason.person)?.name ?? reason.person;
  const office = article.offices.find(({ id }) => id === reason.office)?.label ?? reason.office;
  const until = reason.to === null ? 'on' : `until ${describeEdtfDay(reason.to)}`;
  return `${person} is ${office} from ${describeEdtfDay(reason.from)} ${until}.`;
}

function describeEdtfDay(edtf: string): string {
  const interval = readEdtf(edtf);
  const exact = interval !== null && interval.earliest !== null && interval.earliest === interval.latest;
  return exact ? describeDay(interval.earliest) : toShortDate({ edtf });
}

/** "An announcement: 20 sentences, 8 planned events"; "A report: 13 sentences, 3 held events and 1 in the background". */
export function describeKind(article: ParsedArticle): string {
  const shown = article.events.filter((event) => event.type !== 'background');
  const planned = shown.filter((event) => event.status === 'planned').length;
  const [held, behind] = [true, false].map(
    (own) => shown.filter(({ status, visit }) => status === 'held' && (visit !== null) === own).length,
  );
  const sentences = countWords(article.sentences.length, 'sentence');
  return article.kind === 'announcement'
    ? `An announcement: ${sentences}, ${countWords(planned, 'planned event')}`
    : `A report: ${sentences}, ${countWords(held ?? 0, 'held event')}${behind ? ` and ${behind} in the background` : ''}`;
}

/** "1 sentence", "2 sentences". */
export const countWords = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Short name of an article in a list of articles: "Tue 2 Apr 2024, Kyiv Post". Unknown parts are said, not left out. */
export function describeArticle({ published, publisher, fileName }: ArticleLabel): string {
  const date = published ? toShortDate({ edtf: published.edtf.replaceAll('~', '') }) : 'undated';
  return `${date}, ${publisher ?? fileName}`;
}

export interface ArticleLabel {
  readonly published: DateEstimate | null;
  readonly publisher: string | null;
  readonly fileName: string;
}

/** The articles' short names, made unique with the file's name where two would be the same. */
export function describeArticles(articles: readonly ParsedArticle[]): string[] {
  const labels = articles.map(({ published, raw }) => ({
    published: published.estimate,
    publisher: raw.publisher,
    fileName: raw.fileName,
  }));
  const short = labels.map(describeArticle);
  const seen = new Map<string, number>();
  for (const label of short) seen.set(label, (seen.get(label) ?? 0) + 1);
  return short.map((label, at) => ((seen.get(label) ?? 0) > 1 ? `${label} (${labels[at]?.fileName})` : label));
}

const NOISE: Readonly<Record<NoiseReason | 'untold', string>> = {
  advertisement: 'advertisement',
  'related-links': 'links to other stories',
  'share-bar': 'share buttons',
  newsletter: 'newsletter box',
  cookies: 'cookie notice',
  menu: 'menu',
  ticker: 'news ticker',
  credit: 'credit',
  caption: 'caption',
  comments: 'comments',
  copyright: 'copyright line',
  header: 'page header',
  untold: 'not part of the story',
};

/** Why a stretch of text is not the story. */
export const describeNoise = (reason: NoiseReason | 'untold'): string => NOISE[reason];

/** Only http and https lead out; anything else a file may claim as its address is no link. */
export function toExternalLink(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]{1,2000}$/i.test(url) ? url : null;
}
