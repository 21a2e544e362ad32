import type { Office } from '#model/nouns.ts';

// Words that begin a topic's label without being a name. Any other first word keeps its capital: a name in small letters is a mistake,
// a capital too many is not.
const COMMON_FIRST_WORDS = new Set(
  (
    'abductions aid artificial bilateral climate coast crime critical culture cyber debt defence defense detained disasters ' +
    'diplomatic economy education elections energy food forests frozen health human investment joint justice maritime media ' +
    'migration military missile money nuclear oil outer people peace piracy prisoners rebuilding regional relations renewable ' +
    'sanctions security semiconductors society space support talks tariffs technology terrorism trade two-state visas war ' +
    'water weapons women'
  ).split(' '),
);

/** A topic's label as it stands inside a sentence: "support for Ukraine", "NATO". */
export function labelInSentence(label: string): string {
  const first = label.split(/[\s,]/, 1)[0] ?? '';
  return COMMON_FIRST_WORDS.has(first.toLowerCase()) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

// The words between the noun and what belongs to it: "talks over territory".
const LINKING = /\s(?:of|on|over|for|in|to|between|with|from|under|against|at)\s/;

// Names of one thing that end as plurals do.
const SINGULAR = new Set([
  'cyprus',
  'belarus',
  'honduras',
  'laos',
  'barbados',
  'nations',
  'states',
  'brics',
  'unesco',
  'hamas',
]);

/** Whether a label takes "are": "security guarantees", "Sudan and Africa"; not "NATO", "China’s help for Russia". */
export function isPlural(label: string): boolean {
  const head = label.split(LINKING, 1)[0] ?? label;
  if (/\sand\s|,/.test(head)) return true;
  const noun = (head.split(/\s/).at(-1) ?? head).toLowerCase();
  return noun.endsWith('s') && !/(?:ss|us|is|ics|’s|'s)$/.test(noun) && !SINGULAR.has(noun);
}

// Offices that English writes small in running text once nothing but these words name them; "Secretary of State" keeps its capitals.
const OFFICE_WORDS = new Set(
  (
    'president prime minister ministers foreign defence defense armed forces chancellor deputy vice premier finance trade interior ' +
    'energy europe king queen emir crown prince ambassador envoy special spokesperson national adviser chief army speaker of the ' +
    'for and affairs external leader director-general secretary-general chair head state government european'
  ).split(' '),
);

/** "France’s foreign minister", "NATO’s secretary-general"; "The director-general" where the side is not known. */
export function officeInSentence(office: Pick<Office, 'label'>, sideLabel: string | null): string {
  const words = office.label.split(/\s+/);
  const small = words.every((word) => OFFICE_WORDS.has(word.toLowerCase()));
  const label = small ? office.label.toLowerCase() : office.label;
  return sideLabel === null ? `The ${label}` : `${toPossessive(sideLabel)} ${label}`;
}

// Plural names take the apostrophe alone; other names ending in s take both, as newspapers write them.
function toPossessive(side: string): string {
  const article =
    /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines|Maldives)$/.test(side);
  const name = article ? `The ${side}` : side;
  return /(?:States|Nations|Emirates|Netherlands|Philippines|Maldives)$/.test(side) ? `${name}’` : `${name}’s`;
}
