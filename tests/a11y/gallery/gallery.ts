/// <reference types="vite/client" />
// The page with every example: runs in the browser, bundled by `openGallery`. Registers every element there is.
import axe from 'axe-core';
import type { ElementContext, RunOptions } from 'axe-core';
import { definePrefixed } from '../../../packages/elements/src/lib/define.js';
import { deep, mount } from '../../../packages/elements/src/testing/examples.js';
import { overflowing, smallTargets } from '../../../packages/elements/src/testing/measure.js';
import { isExcepted } from '../support/exceptions.js';
import { common } from './common.js';

type Props = Readonly<Record<string, unknown>>;

import.meta.glob(['../../../packages/elements/src/**/define.ts', '../../../packages/elements/src/**/*-define.ts'], {
  eager: true,
});
const files = import.meta.glob<{ examples?: Readonly<Record<string, Props>> }>(
  '../../../packages/elements/src/**/*.examples.ts',
  { eager: true },
);
definePrefixed();

/** By element; a file without `examples` holds data that examples share. */
const byTag = new Map<string, Readonly<Record<string, Props>>>(
  Object.entries(files).flatMap(([path, { examples }]) =>
    examples ? [[`zs-${path.split('/').at(-1)?.replace('.examples.ts', '')}`, examples] as const] : [],
  ),
);

/** Parts of a screen: the heading above them is the screen's. */
const underHeading = ['zs-copy-offer', 'zs-priorities', 'zs-scan-list', 'zs-session-ballot'];

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

const place = () => document.querySelector('body > main') as HTMLElement;

/** Text that is cut off or sticks out, with other styles in every tree when they are given. */
function spaced(css: string): string[] {
  if (css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    for (const { shadowRoot } of deep(place())) shadowRoot?.adoptedStyleSheets.push(sheet);
  }
  const cut = [...deep(place())].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    // What scrolls by itself can be read; what is for the ears only is not to be seen. A radar is cut at its empty sides
    // on purpose, and its words are measured one by one.
    if (
      element.matches('.sr, .sr *, svg, svg *, input, select, textarea, zs-radar') ||
      element.matches('.scroll') ||
      !element.checkVisibility()
    )
      return false;
    const hides = (overflow: string) => /hidden|clip/.test(overflow);
    return (
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1)
    );
  });
  return [...overflowing(place()), ...cut.map((element) => `${element.localName}.${element.className} is cut off`)];
}

/** Elements that would move for longer than this, in seconds. */
function moving(longest: string): string[] {
  return [...deep(place())].flatMap((element) => {
    const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
    const times = [...transitionDuration.split(','), ...(animationName === 'none' ? [] : animationDuration.split(','))];
    const most = Math.max(...times.map(parseFloat));
    return most > Number(longest) ? [`${element.localName}.${String(element.getAttribute('class'))} ${most} s`] : [];
  });
}

/** A colour as the screen gets it, over what is behind it. */
function seen(colour: string, behind: string): [number, number, number] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  for (const fill of [behind, colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The first thing behind an element that has a colour of its own. */
function ground(element: Element): string {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    const { backgroundColor } = getComputedStyle(at);
    if (!/, 0\)$|transparent|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** The best contrast of what is drawn at each place, its fill, its line or its border, with what is behind it. */
function contrasts(selector: string): { of: string; ratio: number }[] {
  return [...deep(place())]
    .filter((element) => element.matches(selector) && element.checkVisibility())
    .map((element) => {
      const style = getComputedStyle(element);
      const behind = ground(element.closest('svg') ?? element.parentElement ?? element);
      const border = parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : 'none';
      const shapes = element instanceof SVGElement ? [style.fill, style.stroke] : [style.backgroundColor, border];
      const ratios = shapes
        .filter((colour) => !/none|url|, 0\)$/.test(colour))
        .map((colour) => {
          const [one, other] = [luminance(seen(colour, behind)), luminance(seen(behind, behind))];
          return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        });
      return { of: `${element.localName}.${element.getAttribute('class') ?? ''}`, ratio: Math.max(1, ...ratios) };
    });
}

const tooltips = () =>
  [...deep(place())].filter((element) => element.matches('[title], [popover]')).map(({ localName }) => localName);

const gallery = {
  spaced,
  sized: () => smallTargets(place()),
  moving,
  contrasts,
  tooltips,
  elements,
  shown: (): Shown[] =>
    [...byTag].flatMap(([tag, examples]) => Object.keys(examples).map((name) => [tag, name] as const)),
  show,
  check,
  rules,
};
export type Gallery = typeof gallery;
Object.assign(globalThis, { gallery });
