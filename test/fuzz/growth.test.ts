import { describe, expect, it } from 'vitest';
import { scale } from '../scale.ts';
import { allShapes, someShapes } from './growing-shapes.ts';
import { checks, fixing, otherWorks } from './growing-works.ts';
import { superlinear } from './growth.ts';

/** On each commit the numbers in sixties, which once took minutes, and every fifth shape, for two loaders; every shape for everything that takes a text where all is asked for. */
const works = scale.isFull ? [...checks, ...otherWorks, fixing] : checks.slice(0, 2);
const limits = scale.isFull ? { to: 262_144, measurable: 8 } : { to: 65_536, measurable: 2 };

describe('work grows no faster than its text, at four sizes', () => {
  it.each(works)(
    '$name',
    (work) => {
      const shapes = scale.isFull
        ? allShapes
        : someShapes.filter(({ name }, at) => at % 5 === 0 || name.includes('sexagesimal'));
      const grown = shapes.map((shape) => superlinear(shape, work, limits)).filter((found) => found !== null);
      expect(grown).toEqual([]);
    },
    1_800_000,
  );
});
