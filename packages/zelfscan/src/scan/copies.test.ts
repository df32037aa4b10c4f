import type { ScanSummary } from '@zelfscan/elements';
import type { SessionStore } from '@zelfscan/core';
import { expect, test } from 'vitest';
import { heldStore } from './testing/held-store.js';
import { Copies } from './copies.js';

const day = 86_400_000;
const start = Date.parse('2026-11-01T09:00:00.000Z');
const on = (days: number) => new Date(start + days * day);
const scans = [{ id: 'a', readable: true, updatedAt: on(0).toISOString() } as ScanSummary];

/** A store that remembers, as that of a device does; each `Copies` on it is another visit. */
function device(): SessionStore {
  const kept: Record<string, string> = {};
  return {
    ...heldStore().store,
    memo: async () => ({
      read: async () => ({ ...kept }),
      write: async (name, value) => {
        kept[name] = value;
      },
    }),
  };
}
const visit = async (store: SessionStore, days: number) => {
  const copies = new Copies(store);
  await copies.visited(on(days));
  return copies;
};

test('who comes back after more than five days is offered a copy, and told how many', async () => {
  const store = device();
  expect((await visit(store, 0)).ofReturning(scans, on(0))).toBeNull();
  expect((await visit(store, 4)).ofReturning(scans, on(4))).toBeNull();
  const back = await visit(store, 10.5);
  expect(back.ofReturning(scans, on(10.5))?.id).toBe('a');
  expect(back.away).toBe(6);
});

test('who puts it off is left alone for five days', async () => {
  const store = device();
  await visit(store, 0);
  const back = await visit(store, 8);
  await back.declined(on(8));
  expect(back.ofReturning(scans, on(8))).toBeNull();
  expect((await visit(store, 12)).offer(on(9).toISOString(), on(12))).toBe(false);
  expect((await visit(store, 18)).ofReturning(scans, on(18))?.id).toBe('a');
});

test('who has a copy of a scan as it is now is not asked; of one that changed since, again', async () => {
  const store = device();
  const copies = await visit(store, 1);
  await copies.copied(on(1));
  const back = await visit(store, 9);
  expect(back.ofReturning(scans, on(9))).toBeNull();
  expect(back.offer(on(2).toISOString(), on(9))).toBe(true);
});

test('where nothing is kept it remembers for as long as the page is open', async () => {
  const { store } = heldStore();
  const copies = await visit(store, 0);
  expect(copies.offer(on(0).toISOString(), on(0))).toBe(true);
  await copies.copied(on(1));
  expect(copies.offer(on(0).toISOString(), on(1))).toBe(false);
});
