import type { Destination, DestinationKind } from '../reports/destinations.ts';

/** What a group of keys is called, in the list and in the drawing. */
export function destinationTitle(kind: DestinationKind, program: string): string {
  return {
    trainer: `In the file that ${program} reads`,
    flag: `A flag of ${program}`,
    launcher: 'The launcher does it',
    note: 'A note: something else decides it',
    nowhere: 'Nowhere: nobody does what it says',
  }[kind];
}

/** "learning_rate → optimizer.lr" */
export function keyInWords({ name, as }: Destination['keys'][number]): string {
  return as === null ? name : `${name} → ${as}`;
}
