declare module 'virtual:bundled-seeds' {
  /** Where the parsed bundled articles lie; written by src/cli/seeds-plugin.ts. */
  export const bundledSeedsUrl: string;
}
