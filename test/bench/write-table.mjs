// Figures of several rounds → rows of the table, and the table in words.
import { readFileSync, writeFileSync } from 'node:fs';

export const medianOf = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

/**
 * `runs`: what the sides of the row's measure gave, one for each round. The row's figure is the ratio of medians, or the first
 * side's median where it is no ratio.
 */
export function toRow({ name, what, bar, unit, sides, ratio }, runs) {
  const figures = Object.entries(sides).map(([side, read]) => [side, runs.map(read)]);
  const medians = Object.fromEntries(figures.map(([side, of]) => [side, medianOf(of)]));
  const figure = ratio ? ratio(medians) : Object.values(medians)[0];
  const { most, least } = bar;
  return {
    name,
    what,
    figure: round(figure),
    unit: ratio ? '' : unit,
    bar: most === undefined ? `≥ ${round(least)}` : `≤ ${round(most)}`,
    holds: most === undefined ? figure >= least : figure <= most,
    medians,
    mediansUnit: unit,
    runs: Object.fromEntries(figures),
  };
}

const round = (figure) => (Math.abs(figure) >= 100 ? Math.round(figure) : Number(figure.toPrecision(3)));

export function writeTable(rows, { machine, rounds }) {
  const told = ({ medians, mediansUnit }) =>
    Object.entries(medians)
      .map(([side, figure]) => `${side} ${round(figure)}${mediansUnit}`)
      .join(', ');
  return [
    `Medians of ${rounds} rounds on ${machine}.`,
    '',
    '| what | figure | bar | holds | medians |',
    '|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.what} | ${row.figure}${row.unit} | ${row.bar} | ${row.holds ? 'yes' : '**no**'} | ${told(row)} |`,
    ),
  ].join('\n');
}

const [BEGIN, END] = ['<!-- measured: npm run bench writes this table -->', '<!-- /measured -->'];

/** Puts the table into a page, between its two marks. */
export function updatePage(path, table) {
  const page = readFileSync(path, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${path} has no place for the table: ${BEGIN} … ${END}`);
  writeFileSync(path, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}
