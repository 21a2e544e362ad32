/**
 * Raised whenever the same text can give another result: stored articles of a lower version are read again. In a file of its own so that
 * a page can ask for it without loading the parser.
 */
export const PARSER_VERSION = 6;
