import { part } from '../views/part.ts';

/** Tells of files that the reader chooses, or drops anywhere on the page: beside the tool, the browser would leave for the file. */
export function listenForFiles(root: HTMLElement, onFiles: (files: readonly File[]) => void): void {
  const input = part(root, 'file', HTMLInputElement);
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) onFiles(files);
    // The same file can be chosen again after it has changed.
    input.value = '';
  });

  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    root.setAttribute('data-dropping', '');
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) root.removeAttribute('data-dropping');
  });
  document.addEventListener(
    'drop',
    (event) => {
      root.removeAttribute('data-dropping');
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      onFiles(files);
    },
    // Before an editor inside takes the drop for its own.
    { capture: true },
  );
}
