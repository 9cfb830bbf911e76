import type { Completions, Formatted, Hover, OutlineEntry, Target } from '../../core/index.ts';
import type { Ask } from '../worker/editor-request.ts';

/** What an editor may ask of the engine about its text. Each answer is null where there is none. */
export interface LanguageService {
  hover(text: string, offset: number): Promise<Hover | null>;
  complete(text: string, offset: number): Promise<Completions | null>;
  outline(text: string): Promise<readonly OutlineEntry[] | null>;
  format(text: string): Promise<Formatted | null>;
}

/** Asks for the target that is chosen at that moment. */
export function createLanguageService(ask: Ask, target: () => Target): LanguageService {
  return {
    hover: (text, offset) => ask({ kind: 'hover', text, offset, target: target() }),
    complete: (text, offset) => ask({ kind: 'complete', text, offset, target: target() }),
    outline: (text) => ask({ kind: 'outline', text }),
    format: (text) => ask({ kind: 'format', text }),
  };
}
