import type { Feature } from '../feature-context.ts';
import type { SheetName } from '../reports/sheet.ts';
import { part } from '../views/part.ts';
import { createTabList } from '../views/tab-list.ts';

/** Two tabs over the editor, where a model config lies beside the training config. */
export const showSheets: Feature = ({ root, workspace }) => {
  const { store } = workspace;
  const find = (name: string) => part(root, name, HTMLElement);
  const bar = find('sheets');
  const boxes: Readonly<Record<SheetName, HTMLElement>> = {
    training: find('sheet-training'),
    model: find('sheet-model'),
  };
  const tabs = createTabList<SheetName>(
    bar,
    { training: find('sheet-tab-training'), model: find('sheet-tab-model') },
    (sheet) => workspace.turnTo(sheet),
  );
  const show = (): void => {
    const { sheet, hasModel } = store.get();
    bar.hidden = !hasModel;
    for (const [name, box] of Object.entries(boxes)) {
      box.hidden = name !== sheet;
      if (hasModel) box.setAttribute('role', 'tabpanel');
      else box.removeAttribute('role');
    }
    tabs.mark(sheet);
  };
  store.on(['sheet', 'hasModel'], show);
  show();
};
