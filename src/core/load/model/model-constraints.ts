import { shapeRequirements } from '../../facts/shape-requirements.ts';
import type { Trainer } from '../../facts/trainer.ts';
import type { ModelView, SizeName } from './model-view.ts';

/** A number of a model config that has to be divisible by another one, and is not. */
export interface ShapeFault {
  readonly name: SizeName;
  readonly size: number;
  readonly by: number;
  /** The key that `by` stands in; absent for the tiles of the device. */
  readonly byName?: SizeName;
  /** What the target does, as a clause of which it is the subject; null where no check of its own is known. */
  readonly stops: string | null;
  /** Another program that is known to check it, and what that does. */
  readonly elsewhere: string;
}

/** Where the shape of a gpt2 or llama model does not go up; what is no number, or 0, is told as such elsewhere. */
export function shapeFaults(trainer: Pick<Trainer, 'name'>, model: ModelView): readonly ShapeFault[] {
  const { type } = model;
  if (model.problem !== null || (type !== 'gpt2' && type !== 'llama')) return [];
  return shapeRequirements.flatMap(({ name, by, stops, elsewhere }) => {
    // gpt2 has no groups, whatever its config says.
    if (by === 'num_groups' && type === 'gpt2') return [];
    const size = model.size(name);
    const divisor = by === 32 ? by : model.size(by);
    if (typeof size !== 'number' || typeof divisor !== 'number' || size < 1 || divisor < 1) return [];
    if (size % divisor === 0) return [];
    const fault = { name, size, by: divisor, stops: stops[`${trainer.name} ${type}`] ?? null, elsewhere };
    return [by === 32 ? fault : { ...fault, byName: by }];
  });
}
