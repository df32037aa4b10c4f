/** Functions that run in a page: what is to be read in an element, through all its shadow roots, and where it is cut off. */

/** Every text and every name that is read out, each with the kind of place it has. */
export function readable(root: Element): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      if (node.data.trim()) found.push(node.data);
      return;
    }
    if (!(node instanceof Element) || /^(style|script)$/.test(node.localName)) return;
    // One label may stand on several lines there.
    if (node instanceof SVGTextElement) {
      found.push(node.textContent ?? '');
      return;
    }
    for (const name of [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'alt',
      'title',
      'placeholder',
    ]) {
      const text = node.getAttribute(name);
      if (text) found.push(text);
    }
    for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
    if (node.shadowRoot) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

/** Unfolds everything that is folded. */
export function unfold(root: Element): void {
  const visit = (element: Element): void => {
    if (element instanceof HTMLDetailsElement) element.open = true;
    for (const child of element.shadowRoot?.children ?? []) visit(child);
    for (const child of element.children) visit(child);
  };
  visit(root);
}

/**
 * Texts that are cut off: outside the window, outside a box that hides what sticks out, or over another text. What is
 * read out only, what scrolls by itself and what sticks to the window is not looked at.
 */
export function cutOff(root: Element): string[] {
  const found: string[] = [];
  const lines: { readonly node: Text; readonly rect: DOMRect; readonly fixed: boolean }[] = [];
  const parentOf = (node: Node): Element | null =>
    (node instanceof Element && node.assignedSlot) ||
    (node.parentNode instanceof ShadowRoot ? node.parentNode.host : (node.parentNode as Element | null));
  const name = (node: Text) =>
    `${parentOf(node)?.localName}.${parentOf(node)?.className} “${node.data.trim().slice(0, 50)}”`;
  const look = (node: Text): void => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    let fixed = false;
    let scrolls = false;
    for (let at = parentOf(node); at; at = parentOf(at)) {
      const style = getComputedStyle(at);
      if (at.matches('.sr, option, select, svg *') || style.visibility === 'hidden' || style.clipPath !== 'none')
        return;
      if (/sticky|fixed/.test(style.position)) fixed = true;
      const box = at.getBoundingClientRect();
      if (/auto|scroll/.test(style.overflowX)) scrolls = true;
      if (/hidden|clip/.test(style.overflowX) && !scrolls) {
        if (rects.some(({ left, right }) => left < box.left - 1.5 || right > box.right + 1.5))
          found.push(`hidden: ${name(node)}`);
      }
      if (at === root) break;
    }
    if (scrolls) return;
    if (rects.some(({ left, right }) => left < -1 || right > innerWidth + 1)) found.push(`outside: ${name(node)}`);
    for (const rect of rects) lines.push({ node, rect, fixed });
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      if (node.data.trim()) look(node);
      return;
    }
    if (!(node instanceof Element) || /^(style|script|textarea)$/.test(node.localName)) return;
    if (!node.checkVisibility()) return;
    for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
    if (node instanceof HTMLSlotElement) for (const child of node.assignedNodes()) visit(child);
  };
  visit(root);
  const flow = lines.filter(({ fixed }) => !fixed);
  flow.forEach((a, i) => {
    for (const b of flow.slice(i + 1)) {
      if (a.node === b.node) continue;
      const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const high = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      // Lines of text overlap a little where they stand close.
      if (wide > 2 && high > 0.35 * Math.min(a.rect.height, b.rect.height))
        found.push(`over each other: ${name(a.node)} and ${name(b.node)}`);
    }
  });
  const { scrollingElement: page } = document;
  if (page && page.scrollWidth > page.clientWidth + 1) found.push(`the page scrolls sideways: ${page.scrollWidth}`);
  return [...new Set(found)];
}
