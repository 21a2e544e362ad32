/** Throws when `condition` is false. For states the types can't rule out; `message` says what was expected. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Expected ${message}`);
}

/** Ends an exhaustive switch: a new member of the union becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`);
}

/** `value`, which the caller knows to be there; `what` names it in the error. */
export function known<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Expected ${what}`);
  return value;
}
