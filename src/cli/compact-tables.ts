import type { ESTree, Plugin } from 'vite';
import { unpackTime } from '#parse/lexicon/office-table.ts';

const TABLES =
  /[\\/]parse[\\/]lexicon[\\/](?:countries|venues|organisations|titles|page-words|given-names|offices-[\w-]{1,20}|person-aliases-\w{1,10})\.ts$/;

/**
 * The lexicon's tables are laid out for whoever adds a line; their readers trim every cell. In the build they go without those blanks:
 * a kilobyte less for each reader of the app.
 */
export function compactTables(): Plugin {
  return {
    name: 'entente:compact-tables',
    apply: 'build',
    transform(code, id) {
      if (!TABLES.test(id)) return undefined;
      let kept = '';
      let end = 0;
      for (const { start, end: until } of findTables(this.parse(code, { lang: 'ts' }))) {
        const table = code.slice(start, until);
        const compact = compactTable(table);
        // Better a build that stops than a table that says something else.
        if (!saysTheSame(table, compact)) this.error(`${id} has a table that can't go without its blanks`);
        kept += code.slice(end, start) + compact;
        end = until;
      }
      return { code: kept + code.slice(end), map: null };
    },
  };
}

/** "FR | France; Republic" → "FR|France;Republic", one blank before what is indented, and days of this century as they are packed. */
export const compactTable = (table: string): string =>
  table
    .replace(/ *([|;=]) */g, '$1')
    .replace(/\n +/g, '\n ')
    .replace(/\b20\d\d-\d\d-\d\d\b/g, packDay);

/** 2017-05-14 → "h5e": year of the century, month and day, a figure to the base of 36 each. */
const packDay = (day: string) =>
  day
    .slice(2)
    .split('-')
    .map((figure) => Number(figure).toString(36))
    .join('');

/** Literals between backticks, of which a `${…}` leaves several parts, in reading order. */
function findTables(node: ESTree.Node): ESTree.TemplateElement[] {
  if (node.type === 'TemplateElement') return [node];
  return Object.values(node)
    .flat()
    .filter((part): part is ESTree.Node => typeof part?.type === 'string')
    .flatMap(findTables)
    .sort((a, b) => a.start - b.start);
}

/** Cell by cell, as the tables' readers take them. */
export const saysTheSame = (table: string, compact: string): boolean =>
  JSON.stringify(readCells(table)) === JSON.stringify(readCells(compact));

const readCells = (table: string) =>
  table.split('\n').map((line) => {
    const indented = line.startsWith(' ');
    const cells = line.split(/([|;=])/).map((cell) => cell.trim());
    return { indented, cells: indented ? cells.map((cell) => cell.replace(PACKED, unpackTime)) : cells };
  });
/** What is read as a packed day: behind the name of a holder, who is indented. */
const PACKED = /(?<= |\.\.)[\da-v]{3}(?=$| acting$|\.\.)/g;
