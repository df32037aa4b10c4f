/** Registers an element once; a page may load the script twice, or two versions of it. The first one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
