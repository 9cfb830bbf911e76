import type { Feature } from '../feature-context.ts';
import { propose } from '../propose.ts';
import type { FixedSheets } from '../reports/fix-sheets.ts';
import { counted } from '../signal.ts';
import { part } from '../views/part.ts';
import type { LiveQuery } from '../worker/live-query.ts';
import type { TaskSubject } from '../worker/task.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Offers to apply every fix that is certain. Whether one is takes a look at every target, so that a thread of its own finds
 * it out after each report with corrections; the button tells what it found, and shows just that before it is made.
 */
export const offerFixAll: Feature = ({ root, workspace }) => {
  const { store } = workspace;
  const button = part(root, 'fix-all', HTMLButtonElement);
  let liveQuery: Promise<LiveQuery | null> | null = null;
  let found: { readonly fixed: FixedSheets; readonly asked: TaskSubject } | null = null;
  let isWanted = false;

  const show = (fixed: FixedSheets | null, asked: TaskSubject): void => {
    found = fixed && { fixed, asked };
    const count = fixed?.applied.length ?? 0;
    button.hidden = count === 0;
    button.textContent = problems(count);
    if (isWanted) open();
  };

  const open = (): void => {
    isWanted = false;
    if (found && found.fixed.applied.length > 0) proposeFixes(workspace, found.fixed);
  };

  store.on(['report'], async ({ report }) => {
    if (!report || report.corrections === 0) {
      found = null;
      button.hidden = true;
      (await liveQuery)?.end();
      return;
    }
    liveQuery ??= fetchLiveQuery(workspace, show);
    (await liveQuery)?.ask();
  });

  button.addEventListener('click', () => {
    const { text, model, target } = workspace.subject();
    const asked = found?.asked;
    // What was found may speak of a text that the reader has changed since; the answer for this one is on its way.
    isWanted = true;
    if (asked && asked.text === text && asked.model === model && asked.target === target) open();
  });
};

async function fetchLiveQuery(
  workspace: Workspace,
  show: (fixed: FixedSheets | null, asked: TaskSubject) => void,
): Promise<LiveQuery | null> {
  try {
    const { createLiveQuery } = await import('../worker/live-query.ts');
    return createLiveQuery('fixes', () => ({ ...workspace.subject(), name: '' }), show);
  } catch {
    // Without it each fix is still there by itself.
    return null;
  }
}

function problems(count: number): string {
  return count === 1 ? 'Fix 1 spelling or syntax problem' : `Fix ${count} spelling and syntax problems`;
}

function proposeFixes(workspace: Workspace, { texts, applied }: FixedSheets): void {
  const fixes = counted(applied.length, 'fix', 'fixes');
  propose(
    workspace,
    problems(applied.length),
    `Apply ${fixes}`,
    { text: texts.training, model: workspace.subject().model === null ? null : texts.model },
    `Done: ${fixes}.`,
    applied.map(
      ({ code, title, isFollowUp }) =>
        `${title} (${code})${isFollowUp ? ', a problem that the others hide' : ''}`,
    ),
  );
}
