import { startSession, toRecords, transition, writeScanFile, type SessionEvent, type StoredScan } from '@zelfscan/core';
import type { ItemId } from '@zelfscan/schema';
import { describe, expect, test } from 'vitest';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { importFile } from './import-file.js';
import { storedFile } from './summaries.js';
import { hostOf, instrumentOf, openedStore } from './testing/two-versions.js';

const at = '2026-11-22T10:00:00.000Z';
const versions = { '1.0.0': instrumentOf('1.0.0'), '1.1.0': instrumentOf('1.1.0') };

/** A scan as the store has it. */
function scan(id: string, version: keyof typeof versions, answers: Readonly<Record<ItemId, number>> = {}) {
  let session = startSession(versions[version], { id, at, name: `Team ${id}` });
  for (const [itemId, value] of Object.entries(answers)) {
    const event: SessionEvent = { type: 'answer', itemId, value, note: `Bij ${itemId}.`, at };
    const done = transition(versions[version], session, event);
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    session = done.session;
  }
  return { session, stored: toRecords(session) };
}

const old = scan('oud', '1.0.0', { '1.1': 3, '2.3': 1 });
const recent = scan('nieuw', '1.1.0', { '2.6': 2 });
const offline = () =>
  Promise.reject(
    new ZelfscanProblemError({ code: 'load-failed', place: 'version', expected: 'it', got: 'none', next: 'Wait.' }),
  );
const online = async (version: string) => versions[version as keyof typeof versions];
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof ZelfscanProblemError ? error.code : String(error)),
  );

describe('a scan of an earlier version', () => {
  test('is listed with what it asks, and with the version it can be carried over to', async () => {
    const { store } = openedStore([old.stored, recent.stored]);
    const list = await hostOf(store, online).scans();
    expect(Object.fromEntries(list.map(({ id, ...rest }) => [id, rest]))).toEqual({
      oud: {
        name: 'Team oud',
        updatedAt: at,
        done: 2,
        total: 6,
        readable: true,
        problem: null,
        version: '1.0.0',
        carriesOverTo: '1.1.0',
      },
      nieuw: expect.objectContaining({ readable: true, version: '1.1.0', carriesOverTo: null }),
    });
  });

  test('opens unchanged, with the version it was made with', async () => {
    const { store, saves, stored } = openedStore([old.stored]);
    const host = hostOf(store, online);
    await host.resume('oud');
    expect(host.session).toEqual(old.session);
    expect([host.instrument.version, host.newest.version]).toEqual(['1.0.0', '1.1.0']);
    expect(saves).toEqual([]);
    expect(stored('oud')).toEqual(old.stored);
  });

  test('takes answers to its own items, and keeps its version', async () => {
    const { store, stored } = openedStore([old.stored]);
    const host = hostOf(store, online);
    await host.resume('oud');
    await host.dispatch({ type: 'answer', itemId: '2.2', value: 4 });
    expect(() => host.dispatch({ type: 'answer', itemId: '2.6', value: 4 })).toThrow('unknown-item');
    expect(stored('oud')).toMatchObject({ scan: { instrumentVersion: '1.0.0' }, responses: { length: 3 } });
  });

  test('can be renamed while another is open', async () => {
    const { store, stored } = openedStore([old.stored, recent.stored]);
    const host = hostOf(store, online);
    await host.resume('nieuw');
    await host.change('oud', { type: 'rename', name: 'Team West' });
    expect(stored('oud')).toMatchObject({
      scan: { name: 'Team West', instrumentVersion: '1.0.0' },
      responses: old.stored.responses,
    });
    expect(host.instrument.version).toBe('1.1.0');
  });

  test('is opened out of a file as well', async () => {
    const { store, stored } = openedStore();
    const host = hostOf(store, online);
    await importFile(host, new Blob([writeScanFile(old.session, at)]));
    expect(host.session).toEqual(old.session);
    expect(host.instrument.version).toBe('1.0.0');
    expect(stored('oud')).toEqual(old.stored);
  });

  test('leaves the newest version to the scans that come after it', async () => {
    const { store } = openedStore([old.stored, recent.stored]);
    const host = hostOf(store, online);
    await host.resume('oud');
    await host.start({}, null);
    expect([host.instrument.version, host.session?.instrumentVersion]).toEqual(['1.1.0', '1.1.0']);
    await host.resume('oud');
    await host.resume('nieuw');
    expect(host.instrument).toBe(host.newest);
    await host.resume('oud');
    await host.remove('oud');
    expect(host.instrument).toBe(host.newest);
  });
});

describe('a version that cannot be had now', () => {
  test('holds up nothing else, and is told', async () => {
    const { store } = openedStore([old.stored, recent.stored]);
    const list = await hostOf(store, offline).scans();
    expect(list.map(({ id, readable, problem, version }) => [id, readable, problem?.code, version])).toEqual(
      expect.arrayContaining([
        ['oud', false, 'load-failed', '1.0.0'],
        ['nieuw', true, undefined, '1.1.0'],
      ]),
    );
  });

  test('leaves the scan, and what is open, as it is', async () => {
    const { store, saves, stored } = openedStore([old.stored, recent.stored]);
    const host = hostOf(store, offline);
    await host.resume('nieuw');
    expect(await codeOf(host.resume('oud'))).toBe('load-failed');
    expect(await codeOf(host.change('oud', { type: 'rename', name: 'X' }))).toBe('load-failed');
    expect(await codeOf(importFile(host, new Blob([writeScanFile({ ...old.session, id: 'x' }, at)])))).toBe(
      'load-failed',
    );
    expect(host.session).toEqual(recent.session);
    expect([saves, stored('oud')]).toEqual([[], old.stored]);
  });

  test('is refused as another one where there are no other versions', async () => {
    const { store } = openedStore([old.stored]);
    const host = hostOf(store);
    expect(await codeOf(host.resume('oud'))).toBe('instrument-missing');
    expect((await host.scans()).map(({ problem }) => problem?.code)).toEqual(['instrument-missing']);
  });
});

describe('what cannot be read', () => {
  const damaged: StoredScan = { ...old.stored, responses: [{ scanId: 'oud', itemId: '1.1', value: 'drie' }] };
  const newer: StoredScan = { scan: { ...recent.stored.scan, format: 99, more: { than: 'this' } }, responses: [7] };
  const empty: StoredScan = { scan: { id: 'leeg' }, responses: [] };
  const other: StoredScan = { ...recent.stored, scan: { ...recent.stored.scan, id: 'ander', instrumentId: 'ander' } };
  const all = [damaged, newer, empty, other];

  test('is listed with what is wrong; what is of another instrument is not', async () => {
    const { store } = openedStore(all);
    const list = await hostOf(store, online).scans();
    expect(list.map(({ id, name, readable, problem }) => [id, name, readable, problem?.code]).toSorted()).toEqual([
      ['leeg', 'leeg', false, 'record-damaged'],
      ['nieuw', 'Team nieuw', false, 'record-too-new'],
      ['oud', 'Team oud', false, 'record-damaged'],
    ]);
  });

  test('stays untouched, whatever is tried', async () => {
    const { store, saves, stored } = openedStore(all);
    const host = hostOf(store, online);
    await host.scans();
    for (const id of ['oud', 'nieuw', 'leeg', 'ander']) {
      expect(await codeOf(host.resume(id))).toMatch(/^(record|instrument)-/);
      expect(await codeOf(host.change(id, { type: 'rename', name: 'Anders' }))).toMatch(/^(record|instrument)-/);
      await storedFile(host, id, new Date(at));
    }
    expect(saves).toEqual([]);
    expect(['oud', 'nieuw', 'leeg', 'ander'].map(stored)).toEqual(all);
  });

  test('can be copied as it is', async () => {
    const { store } = openedStore(all);
    const file = await storedFile(hostOf(store, online), 'nieuw', new Date(at));
    expect([file.name, file.type]).toEqual(['zelfscan-kopie-nieuw-2026-11-22.json', 'application/json']);
    expect(JSON.parse(await file.text())).toEqual({ kind: 'zelfscan-scan', format: 1, exportedAt: at, ...newer });
  });

  test('can be copied only when it is there', async () => {
    const { store } = openedStore(all);
    const host = hostOf(store, online);
    for (const id of ['nergens', 7, null]) {
      expect(await codeOf(storedFile(host, id as string, new Date(at)))).toBe('scan-not-found');
    }
  });
});

test('a copy of a scan that can be read opens like any other file', async () => {
  const { store } = openedStore([old.stored]);
  const file = await storedFile(hostOf(store, online), 'oud', new Date(at));
  const host = hostOf(openedStore().store, online);
  await importFile(host, file);
  expect(host.session).toEqual(old.session);
});
