/** Measures the house style where a page asks for that, with a part that nobody else fetches. */
export function checkContrast(element: HTMLElement): void {
  if (!element.hasAttribute('dev')) return;
  import('./warn.js').then(
    (part) => part.warnOfContrast(element),
    () => {},
  );
}
