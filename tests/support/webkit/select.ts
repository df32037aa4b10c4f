/** Runs in the page: what a selector finds below a node, where >>> reaches into every shadow root. */
export function allIn(from: Document | Element, selector: string): Element[] {
  const inRoots = (node: ParentNode, css: string, found: Set<Element>) => {
    for (const element of node.querySelectorAll(css)) found.add(element);
    const shadow = (node as Element).shadowRoot;
    if (shadow) inRoots(shadow, css, found);
    for (const { shadowRoot } of node.querySelectorAll('*')) if (shadowRoot) inRoots(shadowRoot, css, found);
    return found;
  };
  const [first, ...deeper] = selector.split('>>>').map((part) => part.trim());
  let found: (Document | Element)[] = first ? [...from.querySelectorAll(first)] : [from];
  for (const css of deeper) {
    const next = new Set<Element>();
    for (const element of found) inRoots(element, css, next);
    found = [...next];
  }
  return found as Element[];
}

/** Runs in the page: what could have this role and hold this name; the browser itself decides. */
export function couldBe(role: string, name: string): Element[] {
  const native: Record<string, string> = {
    button: 'button, summary, input[type=button], input[type=submit], input[type=file]',
    checkbox: 'input[type=checkbox]',
    link: 'a[href]',
    radio: 'input[type=radio]',
    textbox:
      'input:not([type]), input[type=text], input[type=password], input[type=email], textarea, [contenteditable]',
    combobox: 'select, input[list]',
    heading: 'h1, h2, h3, h4, h5, h6',
  };
  const close = (text: string) => text.replace(/\s+/g, '');
  const wanted = close(name);
  const found: Element[] = [];
  const said = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const others = ['aria-label', 'title', 'placeholder', 'alt', 'value'].map((name) => element.getAttribute(name));
    const words = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLSlotElement) return node.assignedNodes().map(words).join('') || (node.textContent ?? '');
      return [...node.childNodes].map(words).join('');
    };
    return [...named.map((id) => root.getElementById(id)), ...labels, element]
      .map((node) => (node ? words(node) + (node.getAttribute('aria-label') ?? '') : ''))
      .concat(others.map((text) => text ?? ''))
      .join(' ');
  };
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      const own = element.getAttribute('role');
      const known = native[role];
      const fits = own ? own === role : known === undefined || element.matches(known);
      if (fits && element.checkVisibility() && close(said(element)).includes(wanted)) found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return found;
}
