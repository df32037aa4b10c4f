import { hexOf, parseColour } from '../colour.js';
import { Refusal, exportAgain } from '../refusal.js';
import type { Attributes } from './tags.js';

/** How an element is painted, as far as it is handed down to the elements in it. */
export interface Paint {
  /** `#rrggbb`; null for none. */
  readonly fill: string | null;
  readonly evenOdd: boolean;
}

export const initial: Paint = { fill: '#000000', evenOdd: false };

/** What draws something that flat paths cannot show. `none` is fine. */
const forbidden = ['clip-path', 'mask', 'filter', 'marker', 'marker-start', 'marker-mid', 'marker-end'];

/** The paint of an element inside `parent`; null where it is not shown at all. */
export function paintOf(attributes: Attributes, parent: Paint): Paint | null {
  const said = saidOf(attributes);
  for (const name of forbidden) {
    if ((said.get(name) ?? 'none') !== 'none') throw refused(name, 'none', said.get(name));
  }
  const blend = said.get('mix-blend-mode') ?? 'normal';
  if (blend !== 'normal') throw refused('mix-blend-mode', 'normal', blend);
  if (said.get('display') === 'none' || ['hidden', 'collapse'].includes(said.get('visibility') ?? '')) return null;
  if (opacity(said, 'opacity') === 0) return null;
  refuseStroke(said);
  const rule = said.get('fill-rule');
  return {
    fill: opacity(said, 'fill-opacity') === 0 ? null : fillOf(said.get('fill'), parent.fill),
    evenOdd: rule === undefined || rule === 'inherit' ? parent.evenOdd : rule === 'evenodd',
  };
}

/** Attributes, and what `style` says instead of them. */
function saidOf(attributes: Attributes): ReadonlyMap<string, string> {
  const all = new Map([...attributes].map(([name, value]) => [name, value.trim()]));
  for (const declaration of (attributes.get('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    if (name === 'transform') throw refused('style', 'a transform attribute', 'a transform in a style');
    all.set(name, declaration.slice(colon + 1).trim());
  }
  return all;
}

function fillOf(text: string | undefined, parent: string | null): string | null {
  if (text === undefined || text === 'inherit') return parent;
  if (text === 'none') return null;
  if (text.toLowerCase() === 'currentcolor') return initial.fill;
  const colour = parseColour(text);
  if (colour?.alpha === 0) return null;
  if (colour?.alpha !== 1) throw refused('fill', 'one flat colour, such as #0a5a8c', text);
  return hexOf(colour);
}

function opacity(said: ReadonlyMap<string, string>, name: string): 0 | 1 {
  const text = said.get(name) ?? '1';
  if (['1', '1.0', '100%'].includes(text)) return 1;
  if (['0', '0.0', '0%'].includes(text)) return 0;
  throw refused(name, '1', text);
}

function refuseStroke(said: ReadonlyMap<string, string>): void {
  const stroke = said.get('stroke') ?? 'none';
  const nothing =
    stroke === 'none' ||
    parseColour(stroke)?.alpha === 0 ||
    /^0(px)?$/.test(said.get('stroke-width') ?? '') ||
    said.get('stroke-opacity') === '0';
  if (!nothing) {
    throw new Refusal('svg/stroke', 'no lines', stroke.slice(0, 40), 'Turn lines into filled outlines, or use a JPEG.');
  }
}

const refused = (name: string, expected: string, got: string | undefined): Refusal =>
  new Refusal(`svg/${name}`, expected, (got ?? '').slice(0, 40), exportAgain);
