export { type CheckOptions, type CheckResult, check } from './check.ts';
export { type Code, codes, type Diagnostic, type Edit, type Fix, type Severity, type Span } from './diagnostic.ts';
export { type Figure, type FigureInput, type FigureName, type Figures, figureNames } from './figures/figure.ts';
export {
  type BoardName,
  defaultTarget,
  type ReleaseName,
  type RunMode,
  type Target,
  type TrainerName,
} from './target.ts';
