// Words whose full stop is part of the word. From AP and Reuters style as seen in English-language news; own list.

/** The sentence goes on after these, whatever follows: titles before a name, "No. 10", "St. Petersburg", "vs.". */
export const NEVER_ENDS = new Set(
  `mr mrs ms mx messrs mme mlle dr prof gen lt col capt cpt maj sgt cmdr cdr adm brig lieut sen sens rep reps gov govs pres amb sec supt hon rev fr
  msgr mgr ste mt ft no nos vs v art arts fig figs vol pp p cf al approx ca eg ie viz spc pfc det insp hrh rt atty asst dep min smt shri sh kum mons`.split(
    /\s+/,
  ),
);

/** Of them, those that are abbreviations in small letters too; "modern art." and "a sec." end a sentence. */
export const SMALL_ABBREVIATIONS = new Set('vs v p pp cf al approx ca eg ie viz'.split(' '));

/** These end a sentence only when a word that opens sentences follows: "in Washington, D.C. The two sides …". */
export const SOMETIMES_ENDS = new Set(
  `u.s u.n u.k e.u u.s.a u.a.e d.c d.p.r.k p.r.c a.m p.m inc corp co ltd bros plc jr sr st ph.d etc jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun ave blvd rd est dept univ calif mass conn fla ill ariz tenn penn va md pa g.m.t i.e e.g o.k b.c a.d no.`.split(
    /\s+/,
  ),
);

/** Capitalised, they open a sentence and hardly ever stand inside a name. */
export const SENTENCE_OPENERS = new Set(
  `The A An He She It They We I You His Her Its Their Our My This That These Those There Here But And Or So Yet If When While As At In On For From
  By With After Before During Since Until Earlier Later Meanwhile However Also According Asked Speaking Both Some Many Most Several Officials
  Additionally Moreover Furthermore Although Though Because Following Despite Under Over Among Between What Who Why How Where Which No Not Now
  Then Last Next Next, Today Yesterday Tomorrow Once Still Instead Such To`.split(/\s+/),
);
