import { expect, test } from 'vitest';
import { check, type FigureName, type Target } from '../../../src/core/index.ts';

export interface FigureCase {
  readonly name: string;
  /** Keys of training_config, in braces' notation: `batch_size: 8, max_steps: 10`. */
  readonly training?: string;
  readonly device?: string;
  readonly target?: Partial<Target>;
  readonly datasetSize?: number;
  readonly value: number | null;
  readonly arithmetic?: string;
  readonly formula?: string;
  readonly reason?: string;
}

export function configOf({ training = '', device = '' }: Pick<FigureCase, 'training' | 'device'>): string {
  return `training_config: {${training}}\ndevice_config: {${device}}\n`;
}

/** Runs one figure's table. */
export function testFigure(figure: FigureName, rows: readonly FigureCase[]): void {
  test.each(rows)(`${figure}: $name`, (row) => {
    const options = {
      ...(row.target ? { target: row.target } : {}),
      ...(row.datasetSize === undefined ? {} : { datasetSize: row.datasetSize }),
    };
    const found = check(configOf(row), options).figures[figure];
    expect(found.value).toBe(row.value);
    expect(found.arithmetic).toBe(row.arithmetic ?? (row.value === null ? '' : found.arithmetic));
    if (row.formula !== undefined) expect(found.formula).toBe(row.formula);
    expect(found.reason).toBe(row.reason);
  });
}
