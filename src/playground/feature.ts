import type { Span } from '../core/index.ts';
import type { SheetName } from './check/sheet.ts';
import type { Desk } from './desk.ts';
import type { TargetControls } from './target-controls.ts';
import type { Areas } from './views/areas-view.ts';

/** What a feature of the page works with. */
export interface Yard {
  readonly root: HTMLElement;
  readonly desk: Desk;
  readonly controls: TargetControls;
  readonly areas: Areas;
  /** An address of the site, under the path that it is served from. */
  readonly address: (path: string) => string;
  /** Shows a place in the text, on whatever area and sheet it is. */
  readonly goTo: (span: Span, sheet?: SheetName) => void;
}

/** Brings one thing that the page does to life; features know the yard, and not each other. */
export type Feature = (yard: Yard) => void;
