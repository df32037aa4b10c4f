import type { ItemId } from '@zelfscan/schema';
import { longestText } from './basics/longest-text.js';
import { recordFormat } from './migrations/formats.js';
import { responseOf, type Response, type Session } from './session.js';

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

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
