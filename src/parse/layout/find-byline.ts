import { AGENCIES } from '../lexicon/stamp-words.ts';

const NAME = "\\p{Lu}[\\p{L}.’'-]{0,25}";
const BYLINE = new RegExp(
  [
    // "By Jane Doe and John Smith, AFP", "By political correspondent Naomi Fletcher in Beijing"
    `(?:[Bb]y|BY|Written by|Author|Authors|Reporter|Story by|Text by|Words by|From)\\s?:?\\s(?:the\\s)?(?:[\\p{L}.’'&,-]{1,25}\\s){0,12}[\\p{L}.’'-]{1,25}`,
    // "Jane Doe in Paris", "Jane Doe, Diplomatic Correspondent"
    `${NAME}(?: ${NAME}){1,3}(?:,| in| \\|)\\s(?:${NAME}(?: ${NAME}){0,3})?\\s?(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Bb]ureau [Cc]hief|${AGENCIES})`,
    `(?:${AGENCIES})(?:\\s?[,|/&]\\s?(?:${AGENCIES})){0,3}`,
    `(?:[\\p{L} ]{2,30}\\s)?(?:[Ss]taff|[Ww]eb [Dd]esk|[Nn]ews [Dd]esk|[Nn]ewsroom|[Nn]ews [Aa]gencies|[Ss]taff [Ww]riters?|[Ss]taff [Rr]eporters?|[Oo]nline [Dd]esk|[Ff]oreign [Dd]esk|[Mm]onitoring [Dd]esk|[Ee]ditorial [Tt]eam)`,
  ].join('|'),
  'uy',
);

/** "By Jane Doe in Paris", "AFP", "Our foreign desk": who wrote it, as a line of its own. Times and dates may follow. */
export function isByline(line: string): boolean {
  if (line.length > 120 || /[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return false;
  BYLINE.lastIndex = 0;
  const match = BYLINE.exec(line);
  if (!match) return false;
  const rest = line.slice(match[0].length);
  return rest.trim() === '' || /^\s?[|•·,–—(-]/.test(rest);
}

const SIGNED = new RegExp(`^${NAME}(?: ${NAME}){1,2}(?: and ${NAME}(?: ${NAME}){1,2})? in ${NAME}(?: ${NAME})?$`, 'u');

/** "Anna Weiss in Warsaw": under a title it is who wrote it; alone it could be a title itself. */
export const isSigned = (line: string): boolean => line.length < 80 && SIGNED.test(line);
