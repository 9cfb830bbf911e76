import { part } from '../views/part.ts';

/** Tells of a file that the reader opens with the button or drops on the page. */
export function listenForFiles(root: HTMLElement, onFile: (file: File) => void): void {
  const input = part(root, 'file', HTMLInputElement);
  part(root, 'open', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again after it has changed.
    input.value = '';
  });

  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  root.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    root.setAttribute('data-dropping', '');
  });
  root.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget)))
      root.removeAttribute('data-dropping');
  });
  root.addEventListener(
    'drop',
    (event) => {
      root.removeAttribute('data-dropping');
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      onFile(file);
    },
    // Before an editor inside takes the drop for its own.
    { capture: true },
  );
}
