import type { Step } from './step.js';

/**
 * Version 1 had a record per scan, with all its facts, and one per response. From 2 on each fact is a record. What does
 * not look like a record of version 1 is kept as it is, to be refused by those who read it.
 */
export const fromVersion1: Step = {
  reads: ['scans', 'responses'],
  change(database, _transaction, [scans = [], responses = []]) {
    database.deleteObjectStore('scans');
    database.deleteObjectStore('responses');
    const fields = database.createObjectStore('fields', { keyPath: 'key' });
    const claims = database.createObjectStore('claims', { keyPath: ['of', 'is'] });
    claims.createIndex('of', 'of', { unique: true });
    for (const { id, ...facts } of scans as Record<string, unknown>[]) {
      claims.put({ of: id, is: 'here' });
      for (const [name, value] of Object.entries(facts)) {
        for (const [path, part] of partsOf(name, value)) fields.put({ key: [id, ...path], value: part });
      }
    }
    for (const { scanId, itemId, ...response } of responses as Record<string, unknown>[]) {
      for (const [name, value] of Object.entries(response)) {
        fields.put({ key: [scanId, 'responses', itemId, name], value });
      }
    }
  },
};

/** What a fact consists of: the profile of its fields, the priorities of what was agreed for each item. */
function partsOf(name: string, value: unknown): [string[], unknown][] {
  if (name === 'profile' && isRecord(value)) {
    return Object.entries(value).map(([field, answer]) => [[name, field], answer]);
  }
  if (name === 'priorities' && Array.isArray(value) && value.every(isPlan) && isDistinct(value)) {
    return value.flatMap(({ itemId, ...plan }, order) =>
      Object.entries({ ...plan, order }).map(([field, part]): [string[], unknown] => [[name, itemId, field], part]),
    );
  }
  return [[[name], value]];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlan = (value: unknown): value is { itemId: string } => isRecord(value) && typeof value.itemId === 'string';

const isDistinct = (plans: readonly { itemId: string }[]) =>
  new Set(plans.map(({ itemId }) => itemId)).size === plans.length;
