import { availableParallelism } from 'node:os';

/** Lets so many things run at once as there are cores, at most two: what is first to ask is first to run. */
export class Cores {
  private free = Math.min(2, availableParallelism());
  private readonly waiting: (() => void)[] = [];

  async on<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Handed on without becoming free in between, so that nobody slips in.
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}
