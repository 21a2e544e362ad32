import { OFFICES_AFRICA } from './offices-africa.ts';
import { OFFICES_AMERICAS } from './offices-americas.ts';
import { OFFICES_ASIA } from './offices-asia.ts';
import { OFFICES_EUROPE } from './offices-europe.ts';
import { OFFICES_MIDDLE_EAST } from './offices-middle-east.ts';
import { OFFICES_OCEANIA } from './offices-oceania.ts';
import { OFFICES_ORGANISATIONS } from './offices-organisations.ts';
import { PERSON_ALIASES_EAST } from './person-aliases-east.ts';
import { PERSON_ALIASES_WEST } from './person-aliases-west.ts';

/** All tables of offices and of other spellings. A new table is added here, and nowhere else. */
export const OFFICE_TABLES: readonly string[] = [
  OFFICES_AMERICAS,
  OFFICES_EUROPE,
  OFFICES_MIDDLE_EAST,
  OFFICES_AFRICA,
  OFFICES_ASIA,
  OFFICES_OCEANIA,
  OFFICES_ORGANISATIONS,
];

export const PERSON_ALIAS_TABLES: readonly string[] = [PERSON_ALIASES_EAST, PERSON_ALIASES_WEST];
