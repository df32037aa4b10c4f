import { asJson } from '@zelfscan/core/basics/as-json';
import type { Problem } from '@zelfscan/schema';
import inLanguages from 'texts:tables/all';
import type { TablesMessages } from '../../texts/tables.js';
import { dataFormat, keys, kind, nullable, prefixes, scanFacts, yes } from '../../tables/keys.js';
import { answerIn, type AnswerWords } from './answers.js';
import { findTable, type FoundCell, type FoundTable } from './find-table.js';
import { readSheets, type RawSheet } from './read.js';
import { refused, type Refused } from './refused.js';

export type ReadXlsxScan =
  | {
      readonly ok: true;
      /** What a scan file says, as JSON text for `readScanFile`. Nothing in it is checked. */
      readonly content: string;
      /** Where a place in that text stands in the workbook, e.g. `antwoorden!E12`; the place itself where it does not. */
      readonly cellOf: (place: string) => string;
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * A scan, or the card of one person, out of a workbook that was exported, also after someone changed it in a spreadsheet.
 * Answers and notes are those of the sheet with answers, by the number of the item; what was agreed is that of the sheet
 * with actions. Sheets and columns may be renamed, hidden or in another order, as long as the headers are there.
 */
export async function readXlsxScan(bytes: Uint8Array): Promise<ReadXlsxScan> {
  const read = await readSheets(bytes);
  if (!read.ok) return read;
  for (const messages of Object.values(inLanguages)) {
    const data = findTable(read.sheets, messages.data.columns, messages.more);
    const facts = data && factsIn(data);
    if (facts?.get(keys.kind)?.text === kind) return scanIn(read.sheets, data?.sheet ?? '', facts, messages);
  }
  return refused('file-foreign', '', 'a workbook that the zelfscan exported', `other sheets: ${read.sheets.length}`);
}

type Facts = ReadonlyMap<string, FoundCell>;

const factsIn = ({ rows }: FoundTable<'key' | 'value'>): Facts =>
  new Map(rows.map(({ key, value }) => [key.text, value]));

function scanIn(sheets: readonly RawSheet[], dataSheet: string, facts: Facts, messages: TablesMessages): ReadXlsxScan {
  const wrong = checked(dataSheet, facts);
  if (wrong) return wrong;
  const cells = new Map<string, string>([['', dataSheet]]);
  const fact = (key: string) => facts.get(key)?.text;
  const id = fact(`${prefixes.scan}id`);
  const hidden = hiddenIn(facts);
  if (!hidden.ok) return hidden;
  const answers = responsesIn(sheets, facts, messages, cells);
  if (!answers.ok) return answers;
  const plans = prioritiesIn(sheets, messages, cells);
  if (!plans.ok) return plans;
  // Those that no sheet shows, back where they stood.
  const priorities: unknown[] = [...plans.priorities];
  for (const { index, priority } of hidden.priorities) priorities.splice(index, 0, priority);
  const scan = Object.fromEntries(
    scanFacts.map((name) => {
      const cell = facts.get(`${prefixes.scan}${name}`);
      if (cell) cells.set(`/scan/${name}`, cell.at);
      return [name, nullable.includes(name) ? cell?.text || null : cell?.text];
    }),
  );
  const profile = [...facts]
    .filter(([key]) => key.startsWith(prefixes.profile))
    .map(([key, { text }]) => [key.slice(prefixes.profile.length), text] as const);
  const content = {
    kind,
    format: 1,
    exportedAt: fact(keys.exportedAt),
    scan: { ...scan, format: 1, profile: Object.fromEntries(profile), priorities },
    responses: [...answers.responses, ...hidden.responses].map((response) => ({ scanId: id, ...response })),
  };
  return { ok: true, content: asJson(content), cellOf: (place) => cellOf(cells, place) };
}

function checked(sheet: string, facts: Facts): Refused | null {
  const format = facts.get(keys.format);
  const number = Number(format?.text);
  if (number > dataFormat) {
    return refused('file-too-new', format?.at ?? sheet, `format ${dataFormat} or lower`, `format ${number}`);
  }
  if (number !== dataFormat) {
    return refused('file-damaged', format?.at ?? sheet, String(dataFormat), format?.text.slice(0, 20) ?? 'nothing');
  }
  if (facts.get(keys.complete)?.text !== yes) {
    return refused('file-without-scan', sheet, 'a workbook with all parts of a scan', 'a part of a scan');
  }
  return null;
}

interface RawResponse {
  readonly itemId: string;
  readonly value: unknown;
  readonly note: string;
  readonly at: string | undefined;
}

function responsesIn(
  sheets: readonly RawSheet[],
  facts: Facts,
  { scan, card, more }: TablesMessages,
  cells: Map<string, string>,
): { readonly ok: true; readonly responses: readonly RawResponse[] } | Refused {
  const { id, score, answer, note } = scan.answers;
  const { place, ...onCard } = card.answers;
  const table =
    findTable(sheets, { id, score, answer, note }, more) ??
    findTable(sheets, { id: onCard.id, score: place, answer: onCard.answer, note: onCard.note }, more);
  if (!table) {
    return refused('file-damaged', scan.sheets.answers, `a sheet with ${[id, score, answer, note].join(', ')}`, 'none');
  }
  const words = wordsIn(facts);
  const responses: RawResponse[] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const itemId = row.id.text.trim();
    if (itemId === '') {
      const stray = [row.score, row.answer, row.note].find(({ text }) => text.trim());
      if (stray)
        return refused('file-damaged', row.id.at, `the number of an item, as ${stray.at} says something`, 'nothing');
      continue;
    }
    seen.add(itemId);
    const given = answerIn(row.score, row.answer, words);
    if (!given.ok) return given;
    const at = facts.get(`${prefixes.at}${itemId}`)?.text;
    if (given.value === null && row.note.text === '' && at === undefined) continue;
    const pointer = `/responses/${responses.length}`;
    cells.set(pointer, row.id.at).set(`${pointer}/value`, row.score.at).set(`${pointer}/note`, row.note.at);
    responses.push({ itemId, value: given.value, note: row.note.text, at: at ?? facts.get(keys.exportedAt)?.text });
  }
  const lost = [...facts.keys()].find((key) => key.startsWith(prefixes.at) && !seen.has(key.slice(prefixes.at.length)));
  if (lost) {
    return refused('file-damaged', table.sheet, `a row for item ${lost.slice(prefixes.at.length)}`, 'none');
  }
  return { ok: true, responses };
}

const wordsIn = (facts: Facts): AnswerWords =>
  [...facts]
    .filter(([key, { text }]) => key.startsWith(prefixes.answer) && text.trim())
    .map(([key, { text }]) => {
      const value = key.slice(key.lastIndexOf('.') + 1);
      return [value === 'unknown' || value === 'na' || value === 'open' ? value : Number(value), text.trim()];
    });

function prioritiesIn(
  sheets: readonly RawSheet[],
  { scan, card, more }: TablesMessages,
  cells: Map<string, string>,
): { readonly ok: true; readonly priorities: readonly unknown[] } | Refused {
  const { id, action, owner, due } = scan.actions;
  const table = findTable(sheets, { id, action, owner, due }, more);
  if (!table) {
    const isCard = findTable(sheets, { place: card.answers.place }, more) !== null;
    return isCard
      ? { ok: true, priorities: [] }
      : refused('file-damaged', scan.sheets.actions, `a sheet with ${[id, action, owner, due].join(', ')}`, 'none');
  }
  cells.set('/scan/priorities', table.sheet);
  const priorities: unknown[] = [];
  for (const row of table.rows) {
    const itemId = row.id.text.trim();
    const stray = [row.action, row.owner, row.due].find(({ text }) => text.trim());
    if (itemId === '' && stray) {
      return refused('file-damaged', row.id.at, `the number of an item, as ${stray.at} says something`, 'nothing');
    }
    if (itemId === '') continue;
    priorities.push({ itemId, action: row.action.text, owner: row.owner.text, due: row.due.text });
  }
  return { ok: true, priorities };
}

type Hidden = {
  readonly ok: true;
  readonly responses: readonly object[];
  readonly priorities: readonly { readonly index: number; readonly priority: object }[];
};

/** What no sheet shows. Its content is for `readScanFile` to check. */
function hiddenIn(facts: Facts): Hidden | Refused {
  const cell = facts.get(keys.more);
  if (!cell) return { ok: true, responses: [], priorities: [] };
  try {
    const { responses, priorities } = JSON.parse(cell.text) as { responses: object[]; priorities: { index: number }[] };
    return {
      ok: true,
      responses: responses.map((response) => ({ ...response })),
      priorities: priorities.map(({ index, ...priority }) => ({ index: Number(index), priority })),
    };
  } catch {
    return refused('file-damaged', cell.at, 'what the zelfscan wrote', `${cell.text.length} characters`);
  }
}

/** The cell of a place, else of what it is a part of. */
function cellOf(cells: ReadonlyMap<string, string>, place: string): string {
  for (let at = place; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const cell = cells.get(at);
    if (cell !== undefined) return cell;
    if (!at.includes('/')) return place;
  }
}
