/** The worker that reads articles could not be loaded, or died. Nothing was read; what was handed over can be handed over again. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';

  constructor(cause?: unknown) {
    super('The worker that reads articles stopped', { cause });
  }
}
