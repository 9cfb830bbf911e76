import type { Span } from '../core/index.ts';
import type { SheetName } from './reports/sheet.ts';
import type { TargetControls } from './target-controls.ts';
import type { Areas } from './views/areas-view.ts';
import type { Workspace } from './workspace.ts';

/** What a feature of the page works with. */
export interface FeatureContext {
  readonly root: HTMLElement;
  readonly workspace: Workspace;
  readonly controls: TargetControls;
  readonly areas: Areas;
  /** An address of the site, under the path that it is served from. */
  readonly address: (path: string) => string;
  /** Shows a place in the text, on whatever area and sheet it is. */
  readonly goTo: (span: Span, sheet?: SheetName) => void;
}

/** Brings one thing that the page does to life; features know the context, and not each other. */
export type Feature = (context: FeatureContext) => void;
