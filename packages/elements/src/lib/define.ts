import { passOn } from './parts.js';

type Element = CustomElementConstructor & { readonly version?: string };

/** What stands before the tags of this copy of the code, its hyphen included; null until `register()` says so. */
export let prefix: string | null = null;

let waiting: [string, Element][] = [];

/**
 * Registers an element under the prefix of this copy, or keeps it until there is one: loading code registers nothing by
 * itself. A page may load the script twice, or two versions of it: what is registered stays.
 */
export function define(tag: string, element: Element): void {
  if (prefix === null) return void waiting.push([tag, element]);
  const name = prefix + tag;
  const there: Element | undefined = customElements.get(name);
  if (!there) {
    passOn(tag, element);
    customElements.define(name, element);
  } else if (there.version !== element.version) {
    void import('./other-version.js').then(({ warn }) => warn(name, element));
  }
}

/** Registers all that waits, and from now on what is defined later. The first prefix stays: templates have it, too. */
export function definePrefixed(wanted = ''): void {
  prefix ??= wanted && `${wanted}-`;
  waiting.forEach((one) => define(...one));
  waiting = [];
}
