import { onTab } from '@zelfscan/elements';

/**
 * What the keys of a public element need, whatever is in it. A Tab brings what gets the focus clear of the bar.
 *
 * Shortcuts of a page are off while someone types in a field. From outside, what is typed in is this element and no
 * field, so that the page cannot tell: what is typed stays in here. Escape, Tab and commands go on; so does 'keyup', by
 * which a page may notice that someone is there.
 */
export function keepKeys(element: HTMLElement): void {
  element.addEventListener('keydown', keep);
  element.addEventListener('keypress', keep);
  element.addEventListener('keyup', onTab);
}

function keep(event: KeyboardEvent): void {
  const [field] = event.composedPath() as [Element];
  const command = event.metaKey || event.ctrlKey !== event.altKey || /^(Esc|Tab)/.test(event.key);
  if (!command && field.matches('input,textarea,select')) event.stopPropagation();
}
