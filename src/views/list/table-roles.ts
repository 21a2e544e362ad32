/**
 * The roles that a table's elements have anyway. On a phone its rows are drawn as paragraphs (`display: block`), and a browser may
 * then drop the table's meaning for screen readers unless the roles are written out.
 */
export const AS_TABLE = { role: 'table' } as const;
export const AS_ROWS = { role: 'rowgroup' } as const;
export const AS_ROW = { role: 'row' } as const;
export const AS_HEAD = { role: 'columnheader', scope: 'col' } as const;
export const AS_ROW_HEAD = { role: 'rowheader', scope: 'row' } as const;
export const AS_CELL = { role: 'cell' } as const;
/** Empty space where rows are not drawn: nothing to read. */
export const AS_SPACE = { 'aria-hidden': true } as const;
