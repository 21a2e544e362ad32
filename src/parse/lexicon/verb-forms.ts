/** What the rules below don't make: past tense and participle, where the two are not one word. From general knowledge of English. */
const IRREGULAR = `
break broke broken; bring brought; catch caught; come came; drive drove driven; fly flew flown; get got; give gave given; go went gone; have had;
hold held; lay laid; lead led; leave left; make made; meet met; pay paid; put put; ring rang; see saw seen; send sent; set set; shake shook;
show showed shown; sit sat; speak spoke spoken; spend spent; sweep swept; swing swung; take took taken; tell told`;

/** Their last letter stands twice before an ending. */
const DOUBLED = new Set('chat confer drop get jet nip pop put set sit slip stop'.split(' '));
/** … in British spelling alone. */
const DOUBLED_OR_NOT = new Set('initial travel'.split(' '));

const PAST = new Map(
  IRREGULAR.split(';').map((entry) => {
    const [base = '', ...past] = entry.trim().split(' ');
    return [base, past] as const;
  }),
);

/** "broke", "broken"; not "put", which is also present. */
export const IRREGULAR_FORMS: readonly string[] = [...PAST].flatMap(([base, past]) =>
  past.filter((form) => form !== base),
);

/** Base form, third person, past, -ing; then a participle or second spelling of the past, and a second one of -ing. */
export function verbForms(base: string): readonly string[] {
  const [past, participle] = PAST.get(base) ?? [];
  const stem = DOUBLED.has(base) || DOUBLED_OR_NOT.has(base) ? base + base.slice(-1) : base;
  const forms = [base, thirdOf(base), past ?? pastOf(stem), gerundOf(stem)];
  if (DOUBLED_OR_NOT.has(base)) return [...forms, pastOf(base), gerundOf(base)];
  return participle === undefined ? forms : [...forms, participle];
}

const ENDS_IN_CONSONANT_Y = /(?<![aeou])y$/;

const thirdOf = (base: string) =>
  base === 'have'
    ? 'has'
    : /(?:[sxz]|[cs]h|o)$/.test(base)
      ? `${base}es`
      : `${base.replace(ENDS_IN_CONSONANT_Y, 'ie')}s`;

const pastOf = (base: string) => (base.endsWith('e') ? `${base}d` : `${base.replace(ENDS_IN_CONSONANT_Y, 'i')}ed`);

const gerundOf = (base: string) => `${base.replace(/(?<!e)e$/, '')}ing`;
