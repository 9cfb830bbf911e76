import { places, scalars } from './growing-scalars.ts';
import { structures } from './growing-structures.ts';

/** A text that can be made as large as wanted, all of one kind. */
export interface Shape {
  readonly name: string;
  readonly of: (size: number) => string;
  /** Characters from which on its work is measured. One value takes little time, and grows out of it late. */
  readonly from: number;
}

const ofStructures: readonly Shape[] = Object.entries(structures).map(([name, of]) => ({
  name,
  of,
  from: 2_048,
}));

const inPlaces: readonly (readonly Shape[])[] = Object.entries(scalars).map(([scalar, of]) =>
  Object.entries(places).map(([place, around]) => ({
    name: `${scalar}, ${place}`,
    of: (size: number) => around(of(size)),
    from: 16_384,
  })),
);

/** Every scalar in every place, and every structure. */
export const allShapes: readonly Shape[] = [...inPlaces.flat(), ...ofStructures];

/** Every scalar as a number's value and in one other place, which they take in turn, and every structure. */
export const someShapes: readonly Shape[] = [
  ...inPlaces.flatMap((shapes, at) => {
    const [asNumber, ...others] = shapes;
    const other = others[at % others.length];
    return [asNumber, other].filter((shape) => shape !== undefined);
  }),
  ...ofStructures,
];
