/** The bundled articles could not be loaded. `status` is the HTTP status, 0 when no answer came. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly status: number;

  constructor(status: number, cause?: unknown) {
    super(`The bundled articles could not be loaded (${status})`, { cause });
    this.status = status;
  }
}
