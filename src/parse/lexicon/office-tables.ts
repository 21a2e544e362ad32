import { OFFICES_AFRICA } from './offices-africa.ts';
import { OFFICES_AMERICAS } from './offices-americas.ts';
import { OFFICES_ASIA } from './offices-asia.ts';
import { OFFICES_EUROPE } from './offices-europe.ts';
import { OFFICES_MIDDLE_EAST } from './offices-middle-east.ts';
import { OFFICES_OCEANIA } from './offices-oceania.ts';
import { OFFICES_ORGANISATIONS } from './offices-organisations.ts';
import { PERSON_ALIASES_EAST } from './person-aliases-east.ts';
import { PERSON_ALIASES_WEST } from './person-aliases-west.ts';

/**
 * All tables of offices. A new table is added here, and nowhere else. What a table's lines are:
 *
 *   # FR                                           a country (ISO 3166-1 alpha-2; XK is Kosovo) or an organisation's id
 *   foreign-minister                               an office by its kind; then its label, as English news says it, where that is
 *   defence-minister | Armed Forces Minister       not the kind's usual one, and further titles, by comma
 *     Florence Parly 2017-06-21                    a holder from that day on, until the next line's holder
 *     Sébastien Lecornu 2022-05-20..2025-10-05     … or until a day of its own: nobody followed at once
 *     Ihor Zhovkva 2019-05..                       … or still, though a line follows: several hold the office
 *     Joyce Msuya 2024-07..2024-11 acting
 *
 * A day on which one ends is the first that is no longer the holder's. A month or a year stands where the day is not certain, and
 * always the year alone before 2015. News calls a person by the last word with its particles, or by the words in [brackets]. Titles
 * that the title table reads by itself ("Minister of Foreign Affairs", "top diplomat") are not repeated.
 *
 * Kinds: head-of-state head-of-government deputy-head-of-government vice-president crown-prince foreign-minister
 * deputy-foreign-minister defence-minister finance-minister trade-minister energy-minister interior-minister military-chief
 * national-security-adviser intelligence-chief nuclear-chief un-ambassador special-envoy presidential-aide spokesperson speaker
 * top-diplomat state-counsellor leader party-leader, of organisations head deputy-head commissioner. Several may hold one office at a
 * time only in deputy-…, commissioner, spokesperson, special-envoy, presidential-aide, vice-president and where marked acting.
 *
 * Who belongs here: every line is sent to every reader of the app, and whoever has a title in the article is found without one. So:
 * some seventy countries with heads of state and government, foreign and defence ministers from 2015, 2017 or (defence) 2020 on; the others with their
 * heads of the last years and whoever visited Washington since 2015; further offices only of the powers that news follows day by day.
 */
export const OFFICE_TABLES: readonly string[] = [
  OFFICES_AMERICAS,
  OFFICES_EUROPE,
  OFFICES_MIDDLE_EAST,
  OFFICES_AFRICA,
  OFFICES_ASIA,
  OFFICES_OCEANIA,
  OFFICES_ORGANISATIONS,
];

/** Other spellings of the people in the tables of offices. */
export const PERSON_ALIAS_TABLES: readonly string[] = [PERSON_ALIASES_EAST, PERSON_ALIASES_WEST];
