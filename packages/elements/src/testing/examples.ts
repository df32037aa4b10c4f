// A page fetches this one when someone types; here it is there from the start, as `drawn` waits for every element.
import '../guard/text-warning/define.js';
import { definePrefixed } from '../lib/define.js';

/**
 * Named states of an element: the properties that a page would set, without the messages. They feed the component
 * tests, axe, the docs and the screenshots. Plain data.
 */
export type Examples<Props> = Readonly<Record<string, Props>>;

export interface Place {
  /** Inline size of the container that the element sits in, in CSS pixels. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** Size of the text of the page. */
  readonly size?: '100%' | '200%';
}

// As a page does that takes the elements as they are.
definePrefixed('');

let page: HTMLElement | null = null;

/** Comes after the last control. Without it Tab leads out of the page, and in Firefox keys do not find back. */
let end: HTMLElement | null = null;

/** Puts an element on the page, alone, in a container of its own as the embed has one, and waits until it is drawn. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Partial<HTMLElementTagNameMap[Tag]>,
  { width = 1000, scheme = 'light', size = '100%' }: Place = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  page?.remove();
  page = document.createElement('main');
  page.lang = 'nl';
  Object.assign(page.style, {
    containerType: 'inline-size',
    inlineSize: `${width}px`,
    fontSize: size,
    colorScheme: scheme,
    background: 'Canvas',
  });
  const element = Object.assign(document.createElement(tag), props);
  page.append(element);
  end ??= Object.assign(document.createElement('div'), { tabIndex: 0 });
  document.body.append(page, end);
  await drawn(element);
  return element;
}

/** Every element in a tree, with the shadow trees in it. */
export function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** Waits, frame by frame, until something holds; says so when it does not within two hundred frames. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let frame = 0; frame < 200; frame++) {
    if (holds()) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`Not within 200 frames: ${what}`);
}

/** Waits until an element and all elements in it have drawn what they were given. */
export async function drawn(element: Element): Promise<void> {
  const all = (): Element[] => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : []), ...deep(element)];
  for (const part of all()) {
    if (part.localName.startsWith('zs-')) await customElements.whenDefined(part.localName);
  }
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    for (const part of all()) await (part as Partial<{ updateComplete: Promise<boolean> }>).updateComplete;
    now = all().length;
  }
}

/** The one element that fits, in the shadow tree of `host`. */
export function find<Found extends HTMLElement = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`${host.localName} has no ${selector}`);
  return found;
}

export function findAll<Found extends HTMLElement = HTMLElement>(host: Element, selector: string): Found[] {
  return [...(host.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

/** The button, link or summary in the shadow tree of `host` whose text contains `text`. */
export function findText(host: Element, text: string, selector = 'button, summary'): HTMLElement {
  const found = findAll(host, selector).find((one) => textOf(one).includes(text));
  if (!found) throw new Error(`${host.localName} has no ${selector} with the text ${text}`);
  return found;
}

/** The text of an element with spaces made single. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
