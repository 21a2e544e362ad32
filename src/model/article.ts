import type { DateEstimate } from './date-estimate.ts';
import type { Doubt } from './doubt.ts';
import type { ArticleEvent } from './event.ts';
import type { ArticleId, CountryCode, OfficeId, PersonId, SideId } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Office, Person, Place, Side, Topic } from './nouns.ts';
import type { Span } from './span.ts';
import type { ArticleVisit } from './visit.ts';

/** One article as it came in, its text normalised once at the door and then frozen. */
export interface RawArticle {
  readonly id: ArticleId;
  readonly fileName: string;
  /** Normalised: NFC, LF, no BOM, entities decoded, hard wraps joined; paragraphs stand apart by one or more LF. Noise is still in it. */
  readonly text: string;
  /** Where it was published, as its owner says; null when not known. `url` is absolute, http or https. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** Known from outside the text (an HTML head, a person), never guessed. `published` is EDTF. */
  readonly given: { readonly title: string | null; readonly published: string | null };
}

export type NoiseReason =
  | 'advertisement'
  | 'related-links'
  | 'share-bar'
  | 'newsletter'
  | 'cookies'
  | 'menu'
  | 'ticker'
  | 'credit'
  | 'caption'
  | 'comments'
  | 'copyright'
  | 'header';

/** A stretch of the text that is not the story. */
export interface Noise {
  readonly span: Span;
  readonly reason: NoiseReason;
}

export type ParagraphRole = 'title' | 'heading' | 'byline' | 'body' | 'list-item' | 'noise';

export interface Paragraph {
  readonly span: Span;
  readonly role: ParagraphRole;
}

/** A sentence of the story (never of the noise), in reading order. */
export interface Sentence {
  readonly span: Span;
  /** Index into `ParsedArticle.paragraphs`. */
  readonly paragraph: number;
}

/** When the article was published, and how that is known. */
export interface Publication {
  /** null: unknown, and relative dates stay relative. */
  readonly estimate: DateEstimate | null;
  readonly basis: 'given' | 'header' | 'byline' | 'dateline' | 'text' | 'inferred' | 'unknown';
  /** For `inferred`: what it was inferred from, as facts a reader can check. */
  readonly reasons: readonly PublicationReason[];
  /** Other dates that the same facts would allow, best first. */
  readonly alternatives: readonly DateEstimate[];
}

export type PublicationReason =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'weekday'; readonly words: string }
  | {
      readonly kind: 'office';
      readonly person: PersonId;
      readonly office: OfficeId;
      readonly from: string;
      readonly to: string | null;
    };

/** A person in one article, with the role as the text says it. */
export interface ArticlePerson extends Person {
  /** The words of the role with its side, as near to the text as possible: "French Foreign Minister". */
  readonly role: string | null;
  readonly office: OfficeId | null;
  readonly side: SideId | null;
  /** Takes part in a visit or event of the article, or is only spoken of. */
  readonly part: 'participant' | 'mentioned';
}

/** What was read and what was not, for the reader to judge. Counts are of the story without noise. */
export interface ReadingReport {
  readonly words: number;
  readonly sentences: number;
  readonly dates: { readonly resolved: number; readonly vague: number; readonly undecided: number };
  readonly people: { readonly known: number; readonly unknown: number };
  readonly noise: { readonly pieces: number; readonly words: number };
  /** Frequent noun phrases that no topic explains, most frequent first. */
  readonly otherTopics: readonly string[];
  /** Milliseconds that reading took on this device; not there for articles that were read when the app was built. */
  readonly took?: number;
}

/** What one article says, with every fact tied to its words. Plain data: survives JSON and structured clone. */
export interface ParsedArticle {
  readonly id: ArticleId;
  readonly parserVersion: number;
  readonly raw: RawArticle;
  /** null when the text has none: show its first line. `span` is null for a title given from outside. */
  readonly title: { readonly text: string; readonly span: Span | null } | null;
  readonly published: Publication;
  /** Most own events still ahead at publication, or already behind. */
  readonly kind: 'announcement' | 'report';
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly noise: readonly Noise[];
  /** In reading order, no two of one kind overlapping. */
  readonly mentions: readonly Mention[];
  readonly people: readonly ArticlePerson[];
  readonly events: readonly ArticleEvent[];
  readonly visits: readonly ArticleVisit[];
  /** The countries that are talked about beyond the visit's own two sides. */
  readonly countriesDiscussed: readonly CountryCode[];
  /** Nouns that mentions and events refer to, each once; topics with all their broader ones. */
  readonly offices: readonly Office[];
  readonly sides: readonly Side[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly doubts: readonly Doubt[];
  readonly report: ReadingReport;
}
