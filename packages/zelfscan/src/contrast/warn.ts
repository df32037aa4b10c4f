import { measure, type Finding } from './measure.js';

const told = new WeakSet<Element>();

/** Says once per element, in the console, which colours of the house style cannot be told apart on this page. */
export function warnOfContrast(element: HTMLElement): void {
  const { shadowRoot } = element;
  if (!shadowRoot || told.has(element)) return;
  told.add(element);
  for (const finding of measure(shadowRoot)) {
    // A developer asked for it, with the attribute `dev`.
    // eslint-disable-next-line no-console
    console.warn(`<${element.localName}>: ${sentence(finding)}`);
  }
}

const sentence = ({ what, colour, ground, scheme, ratio, wanted, set }: Finding) =>
  `${what}: ${colour} on ${ground} has a contrast of ${Math.floor(ratio * 100) / 100} to 1 in a ${scheme} page, ` +
  `${wanted} to 1 is wanted. Set ${set}. See docs/theming.md.`;
