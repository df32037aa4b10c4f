import type { SessionAction } from '../session-actions.js';

/** Collects what a screen of a session asks for from now on. */
export function sessionActionsOf(element: HTMLElement): SessionAction[] {
  const actions: SessionAction[] = [];
  element.addEventListener('zs-session', ({ action }) => actions.push(action));
  return actions;
}

/** The element with this tag in the shadow tree of `host`, which has to be there. */
export function part<Tag extends keyof HTMLElementTagNameMap>(host: Element, tag: Tag): HTMLElementTagNameMap[Tag] {
  const found = host.shadowRoot?.querySelector<HTMLElementTagNameMap[Tag]>(tag);
  if (!found) throw new Error(`${host.localName} has no ${tag}`);
  return found;
}
