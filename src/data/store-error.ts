/** The browser's own store refused. `closed`: it keeps nothing for this page (a private window, a setting); `full`: no room left. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly problem: 'closed' | 'full';

  constructor(problem: StoreError['problem'], cause?: unknown) {
    super(`The browser's store is ${problem}`, { cause });
    this.problem = problem;
  }
}
