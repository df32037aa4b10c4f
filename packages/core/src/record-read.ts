import type { Instrument, ItemId, Problem } from '@zelfscan/schema';
import { kindOf } from './items/index.js';
import { migrate } from './migrate.js';
import { recordFormat } from './migrations/formats.js';
import { recordSteps } from './migrations/index.js';
import { isText, type ResponseRecord, type ScanRecord, type StoredScan } from './record.js';
import { itemsOf, type Priority, type Response, type Session } from './session.js';
import { numbered } from './basics/numbered.js';
import { shown } from './basics/shown.js';

/** What can be said of a stored scan without its instrument; null when not even that can be read. */
export function readSummary(
  stored: unknown,
): Pick<ScanRecord, 'id' | 'name' | 'instrumentId' | 'instrumentVersion' | 'updatedAt' | 'completedAt'> | null {
  const read = upToDate({ scan: stored, responses: [] });
  return 'problem' in read ? null : read.scan;
}

export type ReadRecord =
  | {
      readonly ok: true;
      readonly session: Session;
      /** The records have an older format: the next save has to write all of them, so that formats do not mix. */
      readonly migrated?: true;
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The session in stored records, with the instrument it was made with. What is damaged, newer than this code, or made
 * with another instrument is refused whole and stays as it is.
 */
export function readRecord(instrument: Instrument, stored: StoredScan): ReadRecord {
  const read = upToDate(stored);
  if ('problem' in read) return { ok: false, problem: read.problem };
  const { scan } = read;
  if (scan.instrumentId !== instrument.id || scan.instrumentVersion !== instrument.version) {
    return {
      ok: false,
      problem: {
        code: 'instrument-missing',
        place: '/scan/instrumentId',
        expected: `${instrument.id}@${instrument.version}`,
        got: shown(`${scan.instrumentId}@${scan.instrumentVersion}`),
        next: 'Open the scan in a page that has this instrument.',
      },
    };
  }
  const responses: [ItemId, Response][] = [];
  for (const [i, record] of numbered(read.responses)) {
    const bad = checkResponse(instrument, scan, record, `/responses/${i}`);
    if (bad) return { ok: false, problem: bad };
    const { itemId, value, note, at } = record as ResponseRecord;
    if (responses.some(([earlier]) => earlier === itemId)) {
      return { ok: false, problem: damaged(`/responses/${i}/itemId`, 'one response to each item', itemId) };
    }
    responses.push([itemId, { value, note, at }]);
  }
  const { id, instrumentId, instrumentVersion, subset, name, profile, createdAt, updatedAt, completedAt, place } = scan;
  return {
    ok: true,
    ...(read.migrated && { migrated: true }),
    session: {
      id,
      instrumentId,
      instrumentVersion,
      subset,
      name,
      profile: { ...profile },
      createdAt,
      updatedAt,
      completedAt,
      place,
      responses: Object.fromEntries(responses),
      priorities: scan.priorities.map(({ itemId, action, owner, due }) => ({ itemId, action, owner, due })),
    },
  };
}

const isTextOrNull = (value: unknown) => value === null || isText(value);
export const isTime = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value));
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const factChecks: Readonly<Record<keyof Omit<ScanRecord, 'format'>, (value: unknown) => boolean>> = {
  id: (value) => isText(value) && value.length > 0,
  instrumentId: isText,
  instrumentVersion: isText,
  subset: isTextOrNull,
  name: isText,
  profile: (value) => isObject(value) && Object.values(value).every(isText),
  createdAt: isTime,
  updatedAt: isTime,
  completedAt: (value) => value === null || isTime(value),
  place: isTextOrNull,
  priorities: (value) => Array.isArray(value) && value.length <= 1000 && value.every(isPriority),
};

const isPriority = (value: unknown): value is Priority =>
  isObject(value) && isText(value.itemId) && isText(value.action) && isText(value.owner) && isText(value.due);

/** The records in the newest format, with the facts checked. */
function upToDate(
  stored: StoredScan,
): { readonly scan: ScanRecord; readonly responses: readonly unknown[]; readonly migrated: boolean } | Refused {
  if (!isObject(stored.scan)) return { problem: damaged('/scan', 'an object', stored.scan) };
  const { format } = stored.scan;
  const migrated = migrate(recordSteps, format, stored);
  if (!migrated.ok)
    return { problem: migrated.newer ? tooNew(format) : damaged('/scan/format', '1 or higher', format) };
  const { scan, responses } = migrated.value;
  for (const [key, fits] of Object.entries(factChecks)) {
    const value = (scan as Readonly<Record<string, unknown>>)[key];
    if (!fits(value)) return { problem: damaged(`/scan/${key}`, 'a value that the zelfscan wrote', value) };
  }
  return { scan: scan as ScanRecord, responses, migrated: format !== recordFormat };
}

interface Refused {
  readonly problem: Problem;
}

const tooNew = (format: unknown): Problem => ({
  code: 'record-too-new',
  place: '/scan/format',
  expected: `format ${recordFormat} or lower`,
  got: `format ${format}`,
  next: 'Reload the page to get the newest version of the zelfscan.',
});

function checkResponse(instrument: Instrument, scan: ScanRecord, record: unknown, place: string): Problem | null {
  if (!isObject(record)) return damaged(place, 'an object', record);
  if (record.scanId !== scan.id) return damaged(`${place}/scanId`, shown(scan.id), record.scanId);
  const item = itemsOf(instrument, { subset: null }).find(({ id }) => id === record.itemId);
  if (!item) return damaged(`${place}/itemId`, 'an item of the instrument', record.itemId);
  const kind = kindOf(item);
  if (record.value !== null && kind.accept(instrument, item, record.value) === null) {
    return damaged(`${place}/value`, `one of ${kind.accepted(instrument, item)}`, record.value);
  }
  if (!isText(record.note)) return damaged(`${place}/note`, 'a text', record.note);
  if (!isTime(record.at)) return damaged(`${place}/at`, 'a time', record.at);
  return null;
}

function damaged(place: string, expected: string, got: unknown): Problem {
  return {
    code: 'record-damaged',
    place,
    expected,
    got: shown(got),
    next: 'The record was left as it is. Use a copy that you exported earlier.',
  };
}
