/** `edtf` ships no types; the tests only ask whether it can read a string (it throws when not). */
declare module 'edtf' {
  const read: (edtf: string) => unknown;
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default read;
}
