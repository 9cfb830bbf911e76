import type { Feature } from '../feature-context.ts';
import { downloadFile } from '../files/download-file.ts';
import { fileName } from '../files/file-name.ts';
import { part } from '../views/part.ts';

/** Where each key of the reader's own config goes; what shows it comes when the handover is looked at. */
export const showDestinations: Feature = ({ root, workspace, controls }) => {
  const box = part(root, 'destinations', HTMLElement);
  const name = (): string => fileName(workspace.store.get().name);
  const coming = once(async () => {
    const { createDestinationsPart } = await import('../views/destinations-part.ts');
    return createDestinationsPart(box, (svg) =>
      downloadFile(name().replace(/\.ya?ml$/i, '.svg'), svg, 'image/svg+xml'),
    );
  });

  workspace.store.on(['report'], async ({ report }) => {
    const launchPreview = report?.launchPreview;
    if (!launchPreview) return;
    try {
      const view = await coming();
      // Another report may have come meanwhile, with an answer of its own.
      if (workspace.store.get().report !== report) return;
      view.show(
        launchPreview.status === 'ok'
          ? { name: name(), program: controls.program(), destinations: launchPreview.destinations }
          : null,
      );
    } catch {
      box.hidden = true;
    }
  });
};

/** The first success is kept; after a failure it is tried anew. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
