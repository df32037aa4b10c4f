import type { StoredScan } from '@zelfscan/core';
import type { Field } from './fields.js';

type Tree = Map<string, unknown>;

/** The scans in fields, each with its responses. Nothing is checked: what does not fit is passed on as it is. */
export function scansIn(fields: readonly Field[]): StoredScan[] {
  const scans: Tree = new Map();
  for (const { key, value } of fields) {
    key
      .slice(0, -1)
      .reduce(branch, scans)
      .set(key.at(-1) ?? '', value);
  }
  return [...scans].map(([id, tree]) => {
    const { profile = {}, priorities = [], responses, ...facts } = plain(tree) as Record<string, unknown>;
    return {
      scan: { ...facts, id, profile: plain(profile), priorities: inOrder(priorities) },
      responses: entries(responses).map(([itemId, response]) => ({
        value: null,
        note: '',
        ...plain(response),
        scanId: id,
        itemId,
      })),
    };
  });
}

function branch(tree: Tree, name: string): Tree {
  const found = tree.get(name);
  if (found instanceof Map) return found as Tree;
  const made: Tree = new Map();
  tree.set(name, made);
  return made;
}

const entries = (value: unknown): [string, unknown][] => (value instanceof Map ? [...value] : []);
const plain = (value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value) as object;

/**
 * What one tab filled in while another took the priority away is not lost: it is a priority again, the last one, with
 * the texts that are left.
 */
function inOrder(priorities: unknown): unknown {
  if (!(priorities instanceof Map)) return priorities;
  return entries(priorities)
    .map(([itemId, plan]) => ({ order: Infinity, action: '', owner: '', due: '', ...plain(plan), itemId }))
    .sort((one, other) => one.order - other.order)
    .map(({ order: _, ...priority }) => priority);
}
