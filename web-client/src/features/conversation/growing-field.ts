/** A field as tall as its text, up to what the styles allow. */
export function growing(field: HTMLTextAreaElement, signal: AbortSignal): () => void {
  const fit = (): void => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  field.addEventListener('input', fit, { signal });
  fit();
  return fit;
}
