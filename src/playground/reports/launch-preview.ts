import {
  type Deviation,
  type NativeForm,
  type NativeRefusal,
  native,
  placeOfKey,
  trainers,
  type Written,
  writtenKeys,
} from '../../core/index.ts';
import type { CheckRequest } from '../worker/protocol.ts';
import { checkOptions } from './check-options.ts';
import { type Destination, destinationsOf } from './destinations.ts';
import { type HandedLine, handedLines } from './handed-lines.ts';
import type { Place, PlaceOf } from './place.ts';

export interface HandedFile {
  readonly path: string;
  readonly role: NativeForm['files'][number]['role'];
  readonly lines: readonly HandedLine[];
}

/** What becomes of keys that are not handed over as they are. */
export interface Change {
  readonly kind: Deviation['kind'];
  readonly keys: readonly { readonly path: string; readonly place: Place | null }[];
  readonly sentence: string;
}

/** What the view "What the launcher hands over" shows. */
export type LaunchPreview =
  | { readonly status: 'refused'; readonly sentence: string; readonly place: Place | null }
  | (Pick<
      NativeForm,
      'arguments' | 'environment' | 'directories' | 'workingDirectory' | 'program' | 'placeholders'
    > & {
      readonly status: 'ok';
      readonly files: readonly HandedFile[];
      /** What is lost first. */
      readonly changes: readonly Change[];
      readonly destinations: readonly Destination[];
    });

/** Makes the native form of a config, and says line by line where it is not the config. */
export function launchPreviewOf(request: CheckRequest, placeOf: PlaceOf): LaunchPreview {
  const { text, target } = request;
  const form = native(target, text, checkOptions(request));
  if (form.status === 'refused') return refusal(form, text, target, placeOf);
  const written = writtenKeys(text, trainers[target.trainer].loader);
  const { files, deviations, ...rest } = form;
  return {
    ...rest,
    files: files.map(({ path, role, text: content }) => ({
      path,
      role,
      lines: handedLines(content, role === 'model' ? null : { deviations, written }),
    })),
    changes: changesOf(deviations, written, placeOf),
    destinations: destinationsOf(form, written),
  };
}

function refusal(
  { reason, sentence, path }: NativeRefusal,
  text: string,
  { trainer }: CheckRequest['target'],
  placeOf: PlaceOf,
): LaunchPreview {
  // A text that cannot be read has no keys to look for; the list of problems has its faults.
  const isReadable = path !== undefined && reason !== 'unreadable';
  const span = isReadable ? placeOfKey(writtenKeys(text, trainers[trainer].loader), path) : undefined;
  return { status: 'refused', sentence, place: span ? placeOf(span) : null };
}

const order: readonly Change['kind'][] = [
  'not-honoured',
  'filled',
  'layout',
  'translated',
  'launcher',
  'decided-elsewhere',
];

/** Keys of which the same is to be said stand together. */
function changesOf(deviations: readonly Deviation[], written: Written, placeOf: PlaceOf): readonly Change[] {
  const groups = Map.groupBy(deviations, ({ kind, sentence }) => `${kind} ${sentence}`);
  return [...groups.values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      const keys = [first, ...others].map(({ path }) => {
        const key = written.keys.get(path);
        return { path, place: key ? placeOf(key.span) : null };
      });
      return [{ kind: first.kind, keys, sentence: first.sentence }];
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
