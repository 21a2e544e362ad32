import type { Span } from '#model/span.ts';
import type { FoundSide } from '../found.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { sideTable } from '../lexicon/sides.ts';
import { splitPhrase } from '../split-words.ts';
import type { SentenceReading } from './reading.ts';

// A country's name often says only whose officer somebody is, or where a journey leads: then the country is not what is talked about.

/** "the Dutch prime minister", "Ghana's president", "both Japanese colleagues", "a top US diplomat", "the Australian parliament", "a Qatari newspaper". */
const OFFICE_AFTER =
  /^(?:['’]s)? (?:[\p{Ll}-]+ ){0,4}(?:(?:vice[ -])?president|premier|minister|secretar(?:y|ies)|chancellor|king|queen|emir|leader|head of state|counterpart|colleague|delegation|guest|host|diplomat|official|ambassador|envoy|parliament|presidency|foreign ministry|television|troop|airport|newspaper|daily|broadcaster|media|universit(?:y|ies)|embass(?:y|ies)|aircraft|plane|jet|citizen|business(?:m[ae]n|people|es)?|compan(?:y|ies))s?\b/iu;
/** "British, French and American troops": the office of all of them. */
const OTHERS_AFTER = /^(?:, \p{Lu}\p{L}{2,14}){0,5},? and \p{Lu}\p{L}{2,14}/u;
/** "Qatar, which hosted talks", "a summit that India is due to chair", "Sweden is the last leg": where things happen. */
const HOSTS_AFTER =
  /^,? (?:which |who )?(?:(?:will|is (?:due )?to|was (?:due )?to|has|had) )?(?:host|chair)(?:s|ed)?\b|^ (?:is|was|will be) (?:the|his|her|their|its) (?:\p{L}{2,12} ){0,2}(?:leg|stop|destination)\b/u;
/** "the ambassador to Turkey", "the border with Türkiye", "his trip to Angola", "visits to Egypt, Uganda and the Republic of Congo". */
const LEADS_THERE =
  /\b(?:(?:ambassador|envoy|trips?|legs?|visits?|tours?|borders?|journeys?|stops?|stay|proceeds?|proceeded|travel\p{Ll}{0,3}|flew|fl(?:y|ies|ying)|go(?:es|ing)?|went|head(?:s|ed|ing)?|continu(?:es?|ed)|mov(?:es?|ed) on|tak(?:es?|en) (?:him|her|them)) (?:on )?|\p{Ll}{4,12}(?:trip|leg|tour) |similar \p{Ll}{4,12} )(?:to|with|in|of) $/iu;
/** "the prime ministers of Canada, Iceland and Denmark", "Minister of Foreign Affairs of New Zealand", "the government of France". */
const OFFICE_OF =
  /\b(?:presidents?|ministers?|premiers?|chancellors?|kings?|queens?|leaders?|heads?|speakers?|advis[eo]rs?|delegations?|mediators?|officials?|envoys?|troops|secretar(?:y|ies)|chairm[ae]n|ambassadors?|presidency|parliaments?)(?: (?:of|for)(?: the)?(?:,? (?:and )?\p{Lu}[\p{L}-]+){1,5})?(?: from| of) $/iu;
/** "Azerbaijan, Russia and " before the last of them. */
const LISTED = /(?:\bthe )?(?:\b\p{Lu}[\p{L}’'-]+(?: (?:and )?\p{Lu}[\p{L}’'-]+){0,3},? (?:and )?(?:the )?){0,6}$/u;
/** How far back an office or a journey is looked for. */
const LONGEST_LEAD = 120;

/** The name only says whose officer somebody is, or where a journey or a border leads; or it is the dollar's. */
export function isOffice(
  text: string,
  sentence: SentenceReading,
  { start, end }: Span,
  use: FoundSide['use'],
): boolean {
  const after = text.slice(end, Math.min(sentence.span.end, end + 60));
  if (OFFICE_AFTER.test(after) || HOSTS_AFTER.test(after) || after.startsWith(' dollar')) return true;
  if (use === 'demonym' && OFFICE_AFTER.test(after.replace(OTHERS_AFTER, ''))) return true;
  // "Ghana's Nana Akufo-Addo", "Prime Minister Shinzo Abe of Japan"
  if (
    sentence.people.some(
      ({ span }) =>
        (/^['’]s?$/.test(text.slice(end, span.start - 1)) && span.start > end) ||
        (span.end < start && start - span.end < 9 && /^ of (?:the )?$/.test(text.slice(span.end, start))),
    )
  )
    return true;
  const before = text.slice(Math.max(sentence.span.start, start - LONGEST_LEAD), start);
  const lead = before.replace(LISTED, '');
  return /^From (?:the )?$/.test(before) || LEADS_THERE.test(lead) || OFFICE_OF.test(lead);
}

/** "the White House said": who speaks for a government is not what is talked about; a capital can stand for its country. */
export function isHouse(text: string, { start, end }: Span, use: FoundSide['use']): boolean {
  if (use !== 'metonym') return false;
  // "Brussels agreed": the Union, not Belgium.
  if (text.startsWith('Brussels', start)) return true;
  return matchPhrase(sideTable().words, splitPhrase(text.slice(start, end)), 0)?.value.use === 'house';
}

// "Franco-German" is two adjectives of one thing; "the South China Sea", "the English language", "East Jerusalem" are names of their own.
export const isCompound = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '-' ||
  /^(?:-(?:\p{Lu}|led|flagged|speaking|born|based|built)| Sea\b| Ocean\b| language)/u.test(text.slice(end, end + 10)) ||
  (text.startsWith('East ', start - 5) && text.startsWith('Jerusalem', start));
