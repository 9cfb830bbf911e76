import type { Feature } from '../feature.ts';
import type { DraftShelf, KeptDraft } from '../files/draft-shelf.ts';
import { anotherName } from '../files/file-name.ts';
import { createDraftsDialog } from '../views/drafts-dialog.ts';
import { part } from '../views/part.ts';

/** The drafts that this browser keeps, by name: to open, rename, duplicate and delete. */
export const listDrafts =
  (shelf: DraftShelf): Feature =>
  ({ root, desk }) => {
    const names = (): string[] => shelf.all().map(({ draft }) => draft.name);
    const dialog = createDraftsDialog(part(root, 'drafts', HTMLDialogElement), {
      all: () => shelf.all(),
      openId: () => desk.keptId(),
      open(kept) {
        desk.open(kept, `${kept.draft.name} is open.`);
      },
      rename(kept, name) {
        if (kept.id === desk.keptId()) {
          desk.rename(name);
          desk.keepNow();
        } else shelf.write(kept.id, { ...kept.draft, name }, kept.revision);
      },
      duplicate: (kept) =>
        shelf.write(shelf.newId(), { ...kept.draft, name: anotherName(kept.draft.name, names()) }, null),
      remove(kept) {
        shelf.remove(kept.id);
        if (kept.id === desk.keptId()) desk.forgetKept();
      },
      bringBack(kept: KeptDraft) {
        shelf.write(kept.id, kept.draft, null);
      },
    });
    root.addEventListener('pg-drafts', () => {
      desk.keepNow();
      dialog.show();
    });
  };
