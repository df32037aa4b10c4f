import type { SessionAction } from '../session/session-actions.js';

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

/** Whether a value can be reached from an element, through everything it holds, what Lit keeps in it included. */
export function holds(from: object, wanted: unknown): boolean {
  const seen = new Set<object>();
  const look = (value: unknown): boolean => {
    if (value === wanted) return true;
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    if (value instanceof Node && value !== from && !value.isConnected) return false;
    if (value instanceof Document || value instanceof Window) return false;
    seen.add(value);
    if (value instanceof Map) return [...value].flat().some(look);
    return Reflect.ownKeys(value).some((key) => look(Reflect.get(value, key)));
  };
  return look(from);
}
