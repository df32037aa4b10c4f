/** Looks at the page where it asks for that with `dev`, with a part that nobody else fetches. */
export function checkPage(element: HTMLElement): void {
  if (!element.hasAttribute('dev')) return;
  import('./index.js').then(
    (part) => part.warn(element),
    () => {},
  );
}
