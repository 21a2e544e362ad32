/** The rows of a lexicon table: one a line, columns by `|`, each trimmed. */
export function readTable(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The entries of one cell, by `;`. */
export function readList(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
