import type { Feature } from '../feature-context.ts';
import type { DraftStore, KeptDraft } from '../files/draft-store.ts';
import { anotherName } from '../files/file-name.ts';
import { createDraftsDialog } from '../views/drafts-dialog.ts';
import { part } from '../views/part.ts';

/** The drafts that this browser keeps, by name: to open, rename, duplicate and delete. */
export const listDrafts =
  (draftStore: DraftStore): Feature =>
  ({ root, workspace }) => {
    const names = (): string[] => draftStore.all().map(({ draft }) => draft.name);
    const dialog = createDraftsDialog(part(root, 'drafts', HTMLDialogElement), {
      all: () => draftStore.all(),
      openId: () => workspace.keptId(),
      open(kept) {
        workspace.open(kept, `${kept.draft.name} is open.`);
      },
      rename(kept, name) {
        if (kept.id === workspace.keptId()) {
          workspace.rename(name);
          workspace.keepNow();
        } else draftStore.write(kept.id, { ...kept.draft, name }, kept.revision);
      },
      duplicate: (kept) =>
        draftStore.write(
          draftStore.newId(),
          { ...kept.draft, name: anotherName(kept.draft.name, names()) },
          null,
        ),
      remove(kept) {
        draftStore.remove(kept.id);
        if (kept.id === workspace.keptId()) workspace.forgetKept();
      },
      bringBack(kept: KeptDraft) {
        draftStore.write(kept.id, kept.draft, null);
      },
    });
    root.addEventListener('pg-drafts', () => {
      workspace.keepNow();
      dialog.show();
    });
  };
