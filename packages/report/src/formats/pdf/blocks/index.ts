import type { Block } from '../../../document.js';
import type { Row, Setting } from '../rows.js';
import { answerRows } from './answer.js';
import { barsRows, scoreRows } from './bars.js';
import { calloutRows } from './callout.js';
import { contentsRows, coverRows } from './cover.js';
import { dotStripRows } from './dot-strip.js';
import { formItemRows, formLinesRows, formPlaceRows } from './form/index.js';
import { keyValueRows } from './key-values.js';
import { placeRows } from './place.js';
import { radarRows } from './radar.js';
import { tableRows } from './table.js';
import { headingRows, listRows, paragraphRows } from './text.js';

type Compose<B extends Block> = (block: B, setting: Setting) => readonly Row[];

/** How each kind of block becomes rows; the compiler asks for a line here when a kind is added. */
const composers: { readonly [K in Block['kind']]: Compose<Extract<Block, { kind: K }>> } = {
  cover: coverRows,
  contents: contentsRows,
  heading: headingRows,
  paragraph: paragraphRows,
  callout: calloutRows,
  'key-values': (block, setting) => keyValueRows(block, setting),
  list: listRows,
  bars: barsRows,
  score: scoreRows,
  radar: radarRows,
  table: tableRows,
  answer: answerRows,
  'dot-strip': dotStripRows,
  place: placeRows,
  'form-lines': formLinesRows,
  'form-item': formItemRows,
  'form-place': formPlaceRows,
  'page-break': () => [{ height: 0, before: 0, fresh: true, keep: true, draw: () => undefined }],
};

export function rowsOf(block: Block, setting: Setting): readonly Row[] {
  return (composers[block.kind] as Compose<Block>)(block, setting);
}
