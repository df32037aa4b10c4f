import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** What an element looks like: its place in the tree, what it is, and what the browser made of it. */
export type Portrait = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Runs a function with the first element of that name, in whichever shadow root it is. */
export function on<T, A extends unknown[]>(
  page: Page,
  tag: string,
  run: (element: HTMLElement, ...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const found = `((function walk(root) {
    return root.querySelector('${tag}') ??
      [...root.querySelectorAll('*')].map((each) => each.shadowRoot && walk(each.shadowRoot)).find(Boolean) ?? null;
  })(document))`;
  return page.evaluate(
    `(${run.toString()})(${[found, ...args.map((one) => JSON.stringify(one))].join(', ')})`,
  ) as Promise<T>;
}

/** What can be told of every element without knowing the size of the text. */
const looks = [
  'color',
  'background-color',
  '-webkit-text-fill-color',
  '-webkit-text-stroke-width',
  'text-transform',
  'text-indent',
  'text-align',
  'text-align-last',
  'text-shadow',
  'white-space',
  'word-break',
  'overflow-wrap',
  'direction',
  'visibility',
  'pointer-events',
  'cursor',
  'font-style',
  'font-variant-caps',
  'list-style-type',
  'border-collapse',
  'caption-side',
  'border-top-width',
  'border-top-left-radius',
  'box-sizing',
  'display',
  'position',
  'opacity',
  'fill',
  'stroke',
  'text-anchor',
  'transition-duration',
  'user-select',
  'accent-color',
  'caret-color',
];
/** What can be compared where width and text are the same. */
const sizes = [
  'font-size',
  'font-family',
  'font-weight',
  'line-height',
  'letter-spacing',
  'width',
  'height',
  'padding-left',
];

/** All that is drawn inside the element. */
export async function portraitOf(page: Page, tag: string, sized: boolean): Promise<Portrait> {
  // What lies under the mouse when a page has drawn anew looks otherwise, now or later.
  await page.mouse.move(0, 0);
  return on(
    page,
    tag,
    async (host, names) => {
      const drawnLater = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.matches(':not(:defined)') ? [element] : []),
          ...(element.shadowRoot ? drawnLater(element.shadowRoot) : []),
        ]);
      // What is fetched when a person types may arrive after the letter.
      for (const element of drawnLater(host.shadowRoot as ShadowRoot)) {
        await customElements.whenDefined(element.localName);
        await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      }
      const seen: Record<string, Record<string, string>> = {};
      const look = (root: ParentNode, path: string) => {
        // What is on its way somewhere is compared where it arrives.
        if (root instanceof ShadowRoot) for (const moving of root.getAnimations()) moving.finish();
        // Where something may be said later is nothing to see.
        const drawn = [...root.children].filter((element) => !element.matches('[role=status]:not(:has(p)), style'));
        drawn.forEach((element, i) => {
          const where = `${path} > ${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replace(/\s+/g, '.')}` : ''}[${i}]`;
          const style = getComputedStyle(element);
          seen[where] = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
          // Firefox gives the end of a line a height of its own without a doctype. The paragraph has the height that shows.
          if (element.localName === 'br') delete seen[where]['height'];
          look(element.shadowRoot ?? element, where);
        });
      };
      look(host.shadowRoot as ShadowRoot, '');
      return seen;
    },
    sized ? [...looks, ...sizes] : looks,
  );
}

/** What differs, in words; the outermost first. A caret or a colour that is worked out from another is not told twice. */
export function differences(wanted: Portrait, got: Portrait): string[] {
  const found: string[] = [];
  for (const [path, style] of Object.entries(wanted)) {
    const now = got[path];
    if (!now) found.push(`${path}: is not there`);
    else {
      for (const [name, value] of Object.entries(style)) {
        if (!same(value, now[name] ?? '')) found.push(`${path} ${name}: ${value} -> ${now[name]}`);
      }
    }
  }
  for (const path of Object.keys(got)) if (!(path in wanted)) found.push(`${path}: is new`);
  return found;
}

/** A pixel of rounding is no difference. */
function same(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [/^(-?[\d.]+)px$/.exec(one), /^(-?[\d.]+)px$/.exec(other)];
  return a !== null && b !== null && Math.abs(Number(a[1]) - Number(b[1])) <= 1;
}

/** What does not fit: text that is cut off, parts that stick out of the element, a page that scrolls sideways. */
export function misfits(page: Page, tag: string): Promise<string[]> {
  return on(page, tag, (host) => {
    const found: string[] = [];
    const room = host.shadowRoot?.querySelector('.shell')?.getBoundingClientRect();
    const name = (element: Element) =>
      `${element.localName}.${String(element.getAttribute('class') ?? '')} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
    const look = (root: ParentNode, inScroller: boolean) => {
      for (const element of root.children) {
        const style = getComputedStyle(element);
        if (style.display === 'none' || element.matches('.sr, option, style')) continue;
        const box = element.getBoundingClientRect();
        const scrolls = inScroller || /auto|scroll/.test(style.overflowX);
        // The radar is drawn larger than its room: of that, only words must not be cut off.
        const drawing = element.localName === 'zs-radar';
        // What is seen through lies over what is read.
        const unseen = style.opacity === '0';
        if (
          !drawing &&
          !unseen &&
          /hidden|clip/.test(style.overflowX) &&
          element.scrollWidth > element.clientWidth + 1
        ) {
          found.push(`cut off: ${name(element)}`);
        }
        const absolute = style.clipPath !== 'none' || (element instanceof SVGElement && element.localName !== 'text');
        if (room && box.width && !scrolls && !absolute && (box.left < room.left - 1 || box.right > room.right + 1)) {
          found.push(`sticks out: ${name(element)}`);
        }
        look(element.shadowRoot ?? element, scrolls);
      }
    };
    look(host.shadowRoot as ShadowRoot, false);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);
    return found;
  });
}

/** Saves a picture where SHOTS names a folder. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
