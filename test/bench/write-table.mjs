// Figures of several rounds → one row of the table, and the table in words.

export const medianOf = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

/** `runs`: for each round the figure of each side. The row's figure is the ratio of medians, or the median where there is one side. */
export function toRow({ name, what, bar, unit, ratio }, runs) {
  const sides = Object.keys(runs[0]);
  const medians = Object.fromEntries(sides.map((side) => [side, medianOf(runs.map((run) => run[side]))]));
  const figure = ratio ? ratio(medians) : medians[sides[0]];
  const { most, least } = bar;
  const holds = most === undefined ? figure >= least : figure <= most;
  return {
    name,
    what,
    figure: round(figure),
    bar: most === undefined ? `≥ ${least}` : `≤ ${most}`,
    holds,
    unit,
    medians,
    runs,
  };
}

const round = (figure) => (Math.abs(figure) >= 100 ? Math.round(figure) : Number(figure.toPrecision(3)));

export function writeTable(rows, { machine, rounds }) {
  const told = ({ medians, unit }) =>
    Object.entries(medians)
      .map(([side, figure]) => `${side} ${round(figure)}${unit}`)
      .join(', ');
  return [
    `Medians of ${rounds} rounds on ${machine}.`,
    '',
    '| what | figure | bar | holds | medians |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row.what} | ${row.figure} | ${row.bar} | ${row.holds ? 'yes' : 'no'} | ${told(row)} |`),
  ].join('\n');
}
