/// <reference types="vite/client" />
// The page with every example: runs in the browser, bundled by `openGallery`. Registers every element there is.
import axe from 'axe-core';
import type { ElementContext, RunOptions } from 'axe-core';
import { deep, mount } from '../../../packages/elements/src/testing/examples.js';
import { isExcepted } from '../support/exceptions.js';
import { common } from './common.js';

type Props = Readonly<Record<string, unknown>>;

import.meta.glob(['../../../packages/elements/src/*/define.ts', '../../../packages/elements/src/*/*-define.ts'], {
  eager: true,
});
const files = import.meta.glob<{ examples?: Readonly<Record<string, Props>> }>(
  '../../../packages/elements/src/*/*.examples.ts',
  { eager: true },
);
/** By element; a file without `examples` holds data that examples share. */
const byTag = new Map<string, Readonly<Record<string, Props>>>(
  Object.entries(files).flatMap(([path, { examples }]) =>
    examples ? [[`zs-${path.split('/').at(-1)?.replace('.examples.ts', '')}`, examples] as const] : [],
  ),
);

/** Parts of a screen: the heading above them is the screen's. */
const underHeading = ['zs-priorities', 'zs-scan-list', 'zs-session-ballot'];

export type Shown = readonly [tag: string, example: string];

/** Elements that are registered, whether they have examples or not. */
const elements = Object.keys(common).filter((tag) => customElements.get(tag));

async function show([tag, name]: Shown): Promise<HTMLElement> {
  const props = { ...byTag.get(tag)?.[name], ...common[tag] };
  const element = await mount(tag as 'zs-radar', props as never, { width: document.documentElement.clientWidth });
  const place = element.parentElement as HTMLElement;
  if (underHeading.includes(tag)) place.prepend(Object.assign(document.createElement('h2'), { textContent: 'Scherm' }));
  // The window says what the width and the colours are, not the place.
  for (const name of ['inline-size', 'color-scheme']) place.style.removeProperty(name);
  for (const part of deep(place)) if (part instanceof HTMLDetailsElement) part.open = true;
  await new Promise(requestAnimationFrame);
  return element;
}

/** What axe objects to in an example, and whether it is wider than the window. */
async function check(shown: Shown, options: RunOptions): Promise<string[]> {
  const element = await show(shown);
  const { violations } = await axe.run(document as ElementContext, options);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !isExcepted(id, String(target)))
      .map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`),
  );
  const sideways = document.documentElement.scrollWidth - innerWidth;
  // What is drawn for a beamer is not for a phone; it may not make the page wider either way.
  if (sideways > 0 && element.isConnected) found.push(`scrolls sideways: ${sideways} px`);
  return found;
}

/** The rules that there are, and those that run with these options. */
async function rules(options: RunOptions): Promise<{ all: { id: string; deprecated: boolean }[]; ran: string[] }> {
  const results = await axe.run(document as ElementContext, options);
  return {
    all: axe.getRules().map(({ ruleId, tags }) => ({ id: ruleId, deprecated: tags.includes('deprecated') })),
    ran: [results.passes, results.violations, results.incomplete, results.inapplicable].flat().map(({ id }) => id),
  };
}

const gallery = {
  elements,
  shown: (): Shown[] =>
    [...byTag].flatMap(([tag, examples]) => Object.keys(examples).map((name) => [tag, name] as const)),
  show,
  check,
  rules,
};
export type Gallery = typeof gallery;
Object.assign(globalThis, { gallery });
