/**
 * Keeps the page where it is when files are dropped beside the place for them, until the signal aborts: the browser would open
 * one of them in its stead, and what the page knows and hears would be gone.
 * @param take is given them; absent: nothing is done with them, and the pointer says so
 */
export function catchFiles(page: Document, signal: AbortSignal, take?: (files: readonly File[]) => void): void {
  const areFiles = (event: DragEvent): event is DragEvent & { dataTransfer: DataTransfer } =>
    !event.defaultPrevented && event.dataTransfer?.types.includes('Files') === true;
  page.addEventListener(
    'dragover',
    (event) => {
      if (!areFiles(event)) return;
      event.preventDefault();
      if (!take) event.dataTransfer.dropEffect = 'none';
    },
    { signal },
  );
  page.addEventListener(
    'drop',
    (event) => {
      if (!areFiles(event)) return;
      event.preventDefault();
      take?.([...event.dataTransfer.files]);
    },
    { signal },
  );
}
