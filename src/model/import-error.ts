export type ImportProblem =
  /** Nothing but spaces in it. */
  | 'empty'
  /** Bytes that are no text: an image, a PDF, a spreadsheet. */
  | 'not-text'
  /** Text, but of a table, a calendar or the like, not of an article. */
  | 'data'
  /** The file can't be opened (any more): moved, a folder, or not allowed. */
  | 'unreadable'
  /** Entente itself failed at it; the fault is not the file's. */
  | 'fault'
  /** Entente's own file, written by a later version. */
  | 'bundle-newer'
  /** Entente's own file, cut off or changed by hand. */
  | 'bundle-damaged';

/** A file that gives no article. `fileName` as the person knows it; the words for the reader are in app/messages.ts. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;
  readonly fileName: string;
  /** What the bytes look like instead ("PDF"), when that is known. */
  readonly found: string | null;

  constructor(problem: ImportProblem, fileName: string, found: string | null = null) {
    super(`${fileName}: ${problem}${found ? ` (${found})` : ''}`);
    this.problem = problem;
    this.fileName = fileName;
    this.found = found;
  }
}
