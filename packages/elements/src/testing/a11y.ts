import 'axe-core';
import type axe from 'axe-core';
import { deep, textOf } from './examples.js';

declare global {
  interface Window {
    // axe-core is not a module: it puts itself here.
    readonly axe: typeof axe;
  }
}

/** What axe finds wrong, one line per finding. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await window.axe.run(element, { resultTypes: ['violations'] });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`),
  );
}

/** The name that assistive technology gets, by the algorithm of the accessible name standard. */
export function nameOf(element: Element): string {
  const { axe } = window;
  axe.setup(document.body);
  try {
    return axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim();
  } finally {
    axe.teardown();
  }
}

/** The texts that `aria-describedby` points at. */
export function descriptionOf(element: Element): string {
  return ids(element, 'aria-describedby')
    .map((id) => textOf(inTreeOf(element, id)))
    .join(' ');
}

/** References by id whose target is not in the same tree. */
export function brokenReferences(root: ParentNode): string[] {
  return [...deep(root)].flatMap((element) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      ids(element, name)
        .filter((id) => !inTreeOf(element, id))
        .map((id) => `${element.localName} ${name}=${id}`),
    ),
  );
}

const ids = (element: Element, name: string) => element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];
const inTreeOf = (element: Element, id: string) => (element.getRootNode() as ShadowRoot).getElementById(id);
