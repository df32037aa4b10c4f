import { deep } from './examples.js';

const controls = 'button, input, select, textarea, summary, a[href]';

/** What a person can hit to work a control: the control, or the label around it. */
function targetOf(control: Element): Element {
  return (control.matches('input') && control.closest('label')) || control;
}

/** Controls that are smaller than 24 by 24 pixels, and answers smaller than 44 by 44. */
export function smallTargets(root: Element): string[] {
  return [...deep(root.shadowRoot ?? root)]
    .filter((element) => element.matches(controls) && element.checkVisibility())
    .map(targetOf)
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const least = target.matches('.level, .other') ? 44 : 24;
      // Half a hundredth for rounding.
      const small = Math.min(width, height) < least - 0.005;
      return small ? [`${target.localName}.${target.className} ${width} × ${height}`] : [];
    });
}

/** Text that sticks out of the container at the side. Text in an area that scrolls by itself may. */
export function overflowing(page: Element): string[] {
  const { left, right } = page.getBoundingClientRect();
  const found: string[] = [];
  for (const element of deep(page)) {
    if (element.closest('.sr, .scroll, option') || !element.checkVisibility()) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      // Word by word: the space at the end of a line may hang out.
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const outside = [...range.getClientRects()].some((rect) => rect.left < left - 0.5 || rect.right > right + 0.5);
        if (outside) found.push(`${element.localName} ${element.getAttribute('class') ?? ''}: ${word}`);
      }
    }
  }
  if (page.scrollWidth > page.clientWidth) found.push(`scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}`);
  return found;
}
