/**
 * Milliseconds of processor time that an answer may take: some room for a small text, and for a large one several times
 * what the slowest of its size was seen to take, in proportion to its length. A text past 1 MiB is not read.
 */
export function mostTime(length: number): number {
  return 2_000 + 0.06 * Math.min(length, 1_048_576);
}

/** MiB that the process may hold at its height, with everything that it has loaded; `./run fuzz` gives it a heap of 512. */
export const mostMemory = 1_536;

/** Processor time of this process so far, in milliseconds: other programs on a busy machine do not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** MiB that this process has held at its height. */
export function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
