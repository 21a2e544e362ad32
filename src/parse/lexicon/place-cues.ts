import { verbForms } from './verb-forms.ts';

/** Words that tell whether a place's name is where something happens, or a government that acts. Data only. */

/** Something happens there, whatever came before. */
export const LOCATIVE = new Set(
  'in at near inside outside around via across throughout within visit visits visited visiting tour tours toured touring reach reaches reached leave leaves left leaving departed departing'.split(
    ' ',
  ),
);

/** Something happens there only when somebody travels: "trip to Paris", but "support to Kyiv". */
export const DIRECTIONAL = new Set('to from for into toward towards through'.split(' '));

/** Words of travel, looked for shortly before a directional preposition. */
export const TRAVEL = new Set([
  ...(
    'trip trips arrival tour invitation back departure bound route way mission delegation stop sent send sends sending dispatched ' +
    'summoned recalled envoy pilgrimage stopover landed flight onward ahead off ambassador relocated transferred'
  ).split(' '),
  ...'visit travel head go fly return arrive come journey invite bring depart leave move proceed continue drive welcome set'
    .split(' ')
    .flatMap(verbForms),
]);

/** Stand between a preposition and the name without changing anything: "in the Iraqi capital Baghdad". */
export const TRANSPARENT = new Set(
  (
    'the a downtown central northern southern eastern western north south east west northeastern northwestern southeastern southwestern capital ' +
    'city town port resort of historic nearby neighbouring neighboring coastal upper lower old new war-torn ancient border holy beautiful ' +
    'seaside mountain lakeside village region province state country nation his her their its our both besieged occupied mainland district ' +
    'suburb island palace hotel headquarters venue'
  ).split(' '),
);

/** After a place's name: something that happens or stands there. */
export const VENUE_NOUNS = new Set(
  (
    'talks summit summits meeting meetings conference visit trip headquarters airport stop leg negotiations ceremony office residence suburb ' +
    'suburbs region hotel palace venue stopover gathering event'
  ).split(' '),
);

/** After a place's name: the whole is a treaty, a paper, a market, not a place. */
export const NAMED_AFTER = new Set(
  (
    'agreement agreements accord accords convention conventions memorandum protocol protocols declaration treaty pact charter statute process ' +
    'times post journal herald tribune club initiative format communique communiqué framework consensus principles independent review daily ' +
    'principle formula plan rulebook doctrine exchange'
  ).split(' '),
);

/** Whoever stands after these words is asked, helped, fought or dealt with: a government, not a place. */
export const GOVERNMENT_BEFORE = new Set([
  ...'with between against by pressure pressured supplying let isolate deter deterring'.split(' '),
  ...(
    'urge press accuse call ask tell warn push help support allow force criticise criticize condemn thank supply arm give sanction want expect ' +
    'blame engage persuade convince encourage lobby provide offer'
  )
    .split(' ')
    .flatMap(verbForms),
]);

/** After a name without a preposition of place: it acts. */
export const ACTING_AFTER = new Set(
  (
    'has have had says said say will would is was were are could can should must may might does did do insists insisted denies denied ' +
    'wants wanted urged urges accused accuses warned warns called calls agreed agrees rejected rejects vowed vows announced announces ' +
    'condemned condemns supports supported also seeks sought hopes hoped plans planned considers considered confirmed confirms sees saw views viewed ' +
    'offered offers demanded demands decided decides ordered orders expects expected believes remains remained maintains continues continued ' +
    'backs backed fears blames blamed argues argued claims claimed needs needed welcomed welcomes signed launched summoned expelled signalled ' +
    'signaled pledged pledges insisting stressed stresses noted added stated reiterated responded reacted recognises recognizes recognised recognized ' +
    'severed cut imposed suspended withdrew provided provides gave gives began attaches stands stood intends refused refuses became made makes ' +
    'took takes and'
  ) // "Moscow and Kyiv agreed": a pair of governments unless a preposition says otherwise
    .split(' '),
);

/** Before "to": what is given or meant, not a way. */
export const GIVEN_TO = new Set(
  'aid support assistance help relief weapons arms threat threats relation relations according related reference thanks contribution commitment regard respect access due'.split(
    ' ',
  ),
);
