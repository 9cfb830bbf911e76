import type { StopsAlways } from '../facts/contract.ts';

/** What a program that stops with every config is given, as far as it decides how it ends. */
export interface StopCase {
  readonly ddp: boolean;
  readonly tp: boolean;
  /** null where the mesh cannot be used. */
  readonly devices: number | null;
  /** Whether what it is handed has this key or section. */
  readonly has: (path: string) => boolean;
}

/** The texts with which it ends, the first first: past one comes the next. Empty where what is written decides nothing. */
export function stopTexts(stops: StopsAlways, { ddp, tp, devices, has }: StopCase): readonly string[] {
  if (!ddp && !tp) return [stops.withoutParallelism];
  if (ddp && tp && stops.bothParallelisms !== null) return [stops.bothParallelisms];
  if (devices === null) return [];
  if (devices > 1) return [stops.severalDevices];
  const missing = Object.entries(stops.firstMissing).find(([path]) => !has(path));
  return [...(missing === undefined ? [] : [missing[1]]), stops.oneDevice];
}

/** The texts in quotes, as the end of a sentence with one full stop: with "one", and past it with "two". */
export function withTexts(texts: readonly string[]): string {
  const end = texts.at(-1)?.endsWith('.') ? '' : '.';
  return `${texts.map((text) => `with "${text}"`).join(', and past it ')}${end}`;
}
