/** `edtf` ships no types; the tests only ask whether it can read a string (it throws when not). */
declare module 'edtf' {
  const read: (edtf: string) => unknown;

  export { read as default };
}
