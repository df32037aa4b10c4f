import type { Block, FormChoice, FormItemBlock, FormLinesBlock, FormPlaceBlock } from '../../../document.js';
import type { Row, Setting } from '../rows.js';
import { keyValueRows } from './key-values.js';
import { tableRows } from './table.js';
import { listRows, paragraphRows } from './text.js';

const box = '□';

/** Questions with a line to write on, or boxes to tick. */
export function formLinesRows({ entries }: FormLinesBlock, setting: Setting): readonly Row[] {
  return entries.flatMap(({ label, hint, choices, lines }) => [
    ...paragraphRows({ kind: 'paragraph', tone: 'strong', text: label, leads: true }, setting),
    ...paragraphRows({ kind: 'paragraph', tone: 'soft', text: hint, leads: true }, setting),
    ...(choices.length
      ? paragraphRows(
          { kind: 'paragraph', tone: 'normal', text: choices.map((choice) => `${box} ${choice}`).join('   ') },
          setting,
        )
      : writing('', lines, setting)),
  ]);
}

export function formItemRows(block: FormItemBlock, setting: Setting): readonly Row[] {
  return [
    ...titled(block, setting),
    ...boxes(block.levels, setting),
    ...boxes(block.others, setting),
    ...writing(block.note.label, block.note.lines, setting),
  ];
}

export function formPlaceRows(block: FormPlaceBlock, setting: Setting): readonly Row[] {
  return [
    ...titled({ ...block, basis: block.about }, setting),
    ...block.poles.flatMap(({ title, entries }) => [
      ...paragraphRows({ kind: 'paragraph', tone: 'strong', text: title, leads: true }, setting),
      ...keyValueRows({ kind: 'key-values', entries }, setting),
    ]),
    ...boxes(block.places, setting),
    ...boxes(block.others, setting),
    ...writing(block.note.label, block.note.lines, setting),
  ];
}

function titled(
  { number, title, basis, statement }: Pick<FormItemBlock, 'number' | 'title' | 'basis' | 'statement'>,
  setting: Setting,
): readonly Row[] {
  const lines: Extract<Block, { kind: 'paragraph' }>[] = [
    { kind: 'paragraph', tone: 'strong', text: [`${number}  ${title}`, basis].filter(Boolean).join('  '), leads: true },
    { kind: 'paragraph', tone: 'normal', text: statement, leads: true },
  ];
  return lines.flatMap((line) => paragraphRows(line, setting));
}

const boxes = (choices: readonly FormChoice[], setting: Setting): readonly Row[] =>
  listRows(
    { kind: 'list', items: choices.map(({ key, label, text }) => ({ title: `${box} ${key}  ${label}`, text })) },
    setting,
  );

const writing = (label: string, lines: number, setting: Setting): readonly Row[] =>
  tableRows(
    {
      kind: 'table',
      caption: '',
      columns: [
        { label: '', share: 1 },
        { label: '', share: 4 },
      ],
      rows: Array.from({ length: lines }, (_, i) => [i === 0 && label ? label : ' ', '']),
    },
    setting,
  );
