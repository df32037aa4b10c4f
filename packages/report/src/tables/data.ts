import type { Priority, Response, Session } from '@zelfscan/core';
import { asJson } from '@zelfscan/core/basics/as-json';
import type { Instrument } from '@zelfscan/schema';
import type { TablesMessages } from '../texts/tables.js';
import { dataFormat, keys, kind, no, prefixes, scanFacts, yes } from './keys.js';
import { name, text, type Cell, type Sheet } from './model.js';

/** What the sheet with data says, besides the session itself. */
export interface DataFacts {
  readonly exportedAt: string;
  /** Whether the workbook holds all of the scan. */
  readonly complete: boolean;
  /** Items that have a row of their own on the sheet with answers. */
  readonly shown: readonly string[];
  /** The word for an item without an answer. */
  readonly open: string;
  /** What stands for an answer in words, which is in the note; left out where there is none. */
  readonly written?: string;
}

/** The sheet that makes it possible to read the workbook back: facts that no reader needs to see. */
export function dataSheet(
  instrument: Instrument,
  session: Session,
  facts: DataFacts,
  { data: words }: TablesMessages,
): Sheet {
  const rows: (readonly [key: string, value: string])[] = [
    [keys.kind, kind],
    [keys.format, String(dataFormat)],
    [keys.complete, facts.complete ? yes : no],
    [keys.exportedAt, facts.exportedAt],
    [keys.title, instrument.title],
    [keys.language, instrument.language],
    ...scanFacts.map((fact) => [`${prefixes.scan}${fact}`, session[fact] ?? ''] as const),
    ...Object.entries(session.profile).map(([field, value]) => [`${prefixes.profile}${field}`, value] as const),
    ...answersOf(instrument, facts),
    ...(facts.complete ? rest(session, facts.shown) : []),
  ];
  return {
    id: 'data',
    name: words.sheet,
    facts: [{ label: facts.complete ? words.about : words.aboutPart, value: { kind: 'empty' } }],
    columns: [
      { id: 'key', label: words.columns.key, kind: 'name', width: 28 },
      { id: 'value', label: words.columns.value, kind: 'text', width: 80 },
    ],
    rows: rows.map(([key, value]): readonly Cell[] => [name(key), text(value)]),
  };
}

/** The words for every answer, so that a sheet can be read without the instrument at hand. */
const answersOf = (instrument: Instrument, { open, written }: DataFacts): (readonly [string, string])[] => [
  ...Object.values(instrument.scales).flatMap(({ id, levels, unknown, notApplicable }) =>
    [
      ...levels.map(({ value, label }) => [String(value), label] as const),
      ...(unknown === null ? [] : [['unknown', unknown] as const]),
      ...(notApplicable === null ? [] : [['na', notApplicable] as const]),
    ].map(([value, label]) => [`${prefixes.answer}${id}.${value}`, label] as const),
  ),
  [`${prefixes.answer}open`, open],
  ...(written ? [[`${prefixes.answer}written.open`, written] as const] : []),
];

function rest(session: Session, shown: readonly string[]): (readonly [string, string])[] {
  const responses = Object.entries(session.responses);
  const at = responses
    .filter(([itemId]) => shown.includes(itemId))
    .map(([itemId, response]) => [`${prefixes.at}${itemId}`, response.at] as const);
  const hidden: Hidden = {
    responses: responses
      .filter(([itemId]) => !shown.includes(itemId))
      .map(([itemId, response]) => ({ itemId, ...response })),
    priorities: session.priorities
      .map((priority, index) => ({ index, ...priority }))
      .filter(({ itemId }) => !shown.includes(itemId)),
  };
  const any = hidden.responses.length + hidden.priorities.length > 0;
  return [...at, ...(any ? [[keys.more, asJson(hidden)] as const] : [])];
}

/** What no sheet shows. `index` is the place among all priorities. */
interface Hidden {
  readonly responses: readonly (Response & { readonly itemId: string })[];
  readonly priorities: readonly (Priority & { readonly index: number })[];
}
