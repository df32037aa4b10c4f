import type { Action } from '../scan/actions.js';

/** Collects what an element asks for from now on. */
export function actionsOf(element: HTMLElement): Action[] {
  const actions: Action[] = [];
  element.addEventListener('zs-action', ({ action }) => actions.push(action));
  return actions;
}

/** The element that has the focus, through all shadow trees; null when it is nowhere. */
export function focused(): Element | null {
  let at: Element | null = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? null : at;
}

/** That the focus is on one of these. Says so in words: a runner that prints elements does not come to an end. */
export function assertFocus(...allowed: readonly (Element | null | undefined)[]): void {
  const at = focused();
  if (at && allowed.includes(at)) return;
  const words = (one: Element | null | undefined) => one?.outerHTML.slice(0, 120) ?? 'nothing';
  throw new Error(`The focus is on ${words(at)}, not on ${allowed.map(words).join(' or ')}`);
}

/** Fills in a field as a person does who pastes or dictates: one `input`, and `change` on leaving it. */
export function fill(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
