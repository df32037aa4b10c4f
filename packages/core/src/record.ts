import type { ItemId } from '@zelfscan/schema';
import { responseOf, type Response, type Session } from './session.js';

/** Format of the two records below. A change of shape needs a new number and a migration. */
export const recordFormat = 1;

/** What is stored of a session besides its responses. */
export type ScanRecord = Omit<Session, 'responses'> & { readonly format: number };

/** One stored response. Each has a record of its own, so that two answers never overwrite each other. */
export interface ResponseRecord extends Response {
  readonly scanId: string;
  readonly itemId: ItemId;
}

/** A scan as it came from storage or from a file: not yet trusted. */
export interface StoredScan {
  readonly scan: unknown;
  readonly responses: readonly unknown[];
}

/** Longest text that is read back, in characters; longer is taken for damage. */
export const longest = 100_000;

/** The records of a session: its facts, and the responses to `items` (all of them when left out). */
export function toRecords(
  session: Session,
  items: readonly ItemId[] = Object.keys(session.responses),
): { readonly scan: ScanRecord; readonly responses: readonly ResponseRecord[] } {
  const { responses: _, ...facts } = session;
  return {
    scan: { ...facts, format: recordFormat },
    responses: items.flatMap((itemId) => {
      const response = responseOf(session, itemId);
      return response ? [{ scanId: session.id, itemId, ...response }] : [];
    }),
  };
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;
export const isTime = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value));
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
