/** Makes an element. Text goes in as text; no markup is parsed, as the policy of the site asks. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A block of code as the pages have it, with its name above it. */
export function codeBlock(label: string): { readonly block: HTMLElement; readonly code: HTMLElement } {
  const code = make('code');
  const pre = make('pre', { tabindex: '0', role: 'group', 'aria-label': `Code: ${label}` }, code);
  return { block: make('div', { class: 'code' }, make('p', { class: 'code-label' }, label), pre), code };
}

/** Runs when the scripts of the site had their turn, so that what is added here is not done over by them. */
export function whenLoaded(run: () => void): void {
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
}
