import type { Block } from '../../../document.js';
import type { Markup } from '../markup.js';
import type { Setting } from '../setting.js';
import { answer } from './answer.js';
import { bars, radarFigure, score } from './figures.js';
import { formItem, formLines, formPlace } from './form.js';
import { contents, cover } from './head.js';
import { dotStrip, placeOf } from './places.js';
import { table } from './table.js';
import { callout, heading, keyValues, list, pageBreak, paragraph } from './text.js';

type Compose<B extends Block> = (block: B, setting: Setting) => Markup;

/** How each kind of block becomes HTML; the compiler asks for a line here when a kind is added. */
const composers: { readonly [K in Block['kind']]: Compose<Extract<Block, { kind: K }>> } = {
  cover,
  contents,
  heading,
  paragraph,
  callout,
  'key-values': keyValues,
  list,
  bars,
  score,
  radar: radarFigure,
  table,
  answer,
  'dot-strip': dotStrip,
  place: placeOf,
  'form-lines': formLines,
  'form-item': formItem,
  'form-place': formPlace,
  'page-break': pageBreak,
};

export function htmlOf(block: Block, setting: Setting): Markup {
  return (composers[block.kind] as Compose<Block>)(block, setting);
}
