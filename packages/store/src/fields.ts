import type { ResponseRecord, ScanRecord } from '@zelfscan/core';

/**
 * One fact of a scan or of a response in it; each is a record of its own, so that two tabs that change different facts
 * never overwrite each other. The key is the id of the scan and the way to the fact.
 */
export interface Field {
  readonly key: readonly string[];
  readonly value: unknown;
}

/** What there is to say of a scan itself, as fields. */
export const factsOf = ({ id, profile, priorities, ...facts }: ScanRecord): Field[] => [
  ...below([id], facts),
  ...below([id, 'profile'], profile),
  ...priorities.flatMap(({ itemId, ...plan }, order) => below([id, 'priorities', itemId], { ...plan, order })),
];

/** A response as fields. */
export const responseFields = ({ scanId, itemId, ...response }: ResponseRecord): Field[] =>
  below([scanId, 'responses', itemId], response);

const below = (key: readonly string[], values: object): Field[] =>
  Object.entries(values).map(([name, value]) => ({ key: [...key, name], value }));
