import { IRREGULAR_FORMS } from './verb-forms.ts';

// Words that say whether a clause looks back or ahead. For dates only: "on Monday" is the last or the next one.

const words = (list: string) => new Set(list.split(/\s+/));

/** Past tense forms that no ending shows. Forms that are also present or base ("set", "put", "cut", "read") are left out. */
export const IRREGULAR_PAST = new Set([
  ...IRREGULAR_FORMS,
  ...words(
    `was were did said began wrote found won lost struck became rose fell grew drew chose sought bought thought taught felt kept slept dealt
    heard meant stood understood ran rode sold stuck swore threw wore withdrew undertook overthrew oversaw forgot forgave froze hung hid knew
    lay lent lit sang sank shot slid tore woke wound born been done known written chosen sworn begun drawn thrown fallen risen grown built
    rebuilt fought bore beat torn sunk worn shaken hidden`,
  ),
]);

/** Auxiliaries and modals that make the clause look ahead. */
export const FUTURE_AUX = words(
  "will won't won’t shall would wouldn't wouldn’t may might could can should must 'll ’ll cannot can't can’t",
);

/** "is to", "plans to", "due to": what stands before "to" + verb and looks ahead. */
export const BEFORE_INFINITIVE = words(
  `is are was were be been due set scheduled expected slated poised planned planning hopes hope hoping hoped wants want wanted intends intend
  intended aims aim aimed agreed agree agrees decided decides vowed vows pledged pledges promised promises prepares prepare preparing
  prepared invited invites ready likely unlikely about going need needs needed tipped billed booked bound supposed
  able willing keen eager proposed proposes determined committed deadline requested called urged asked`,
);

/** Nouns that take "to" + verb and look ahead, where the date belongs to that verb ("a plan to meet on Friday"). */
export const NOUN_BEFORE_INFINITIVE = words(
  `plan plans intention agreement decision invitation proposal proposals bid effort efforts move moves vote request opportunity chance offer offers`,
);

/** Verbs of reports about what has happened: "is accused of killing", "are believed to have left". */
export const ALLEGED = words(
  'accused charged suspected believed alleged thought blamed credited reported known remembered jailed feared presumed',
);

/** What nobody would or could do when asked: "could not be reached", "would not say". */
export const NO_COMMENT = words(
  'reached comment say confirm discuss elaborate answer identify disclose immediately give provide speculate specify verify',
);

/** Verbs whose past is their base form; after "he" or "but" they are past. */
export const UNCHANGED_PAST = words('put cut hit quit let shut set split beat cost hurt spread cast');

/** Participles that look ahead when no past auxiliary stands before them: "talks scheduled for Friday". */
export const PLANNED = words(
  'planned scheduled expected slated due set proposed rescheduled pencilled penciled billed booked tipped poised anticipated foreseen earmarked arranged postponed delayed moved adjourned deferred pushed extended shifted',
);

/** Third person present and base forms that announce: with a weekday they look ahead ("She flies to Hanoi on Monday"). */
export const PRESENT = words(
  `is are am isn't isn’t aren't aren’t expires expire arrives arrive leaves departs depart begins begin starts opens open ends comes come goes go flies fly heads travels travel meets hosts holds takes
  convenes kicks plans hopes wants expects aims intends seeks returns lands celebrates marks faces visits attends joins gathers gather takes votes
  goes sets continues continue concludes falls lasts turns addresses signs resumes resume wraps delivers tours receives welcomes has have runs run plays testifies needs decides reconvenes reopens adjourns retires closes appears speaks launches unveils premieres debuts spends chooses elects`,
);

/** Base forms that announce after a plural subject ("The leaders meet in June"). */
export const PRESENT_PLURAL = words(
  'meet gather hold visit host convene attend vote sign tour return play need see expect choose elect face take leave',
);

/** Nouns and prepositions that look ahead by themselves, nearest to the date. */
export const AHEAD = words(
  'ahead upcoming forthcoming preparations preparation plans plan planning preparing prepares prepare run-up runup countdown agenda invitation invited pending',
);

/** Words that end in -ed and are no verbs. */
export const NOT_PAST = words(
  'united hundred red bed need indeed speed seed feed shed bred armed so-called unprecedented renewed continued proposed advanced limited detailed sacred naked wicked allied aged',
);
