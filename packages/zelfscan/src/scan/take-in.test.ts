import { toRecords, type Session } from '@zelfscan/core';
import { readById } from './read-stored.js';
import { memoryStore } from '@zelfscan/store/memory';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { smallInstrument } from '../../../core/src/testing/instrument.js';
import { anySession, sessionWith } from '../../../core/src/testing/sessions.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { ScanHost } from './scan-host.js';
import { compared, takeIn } from './take-in.js';

const instrument = smallInstrument();
let replaced: string[];

function hostWith(...sessions: readonly Session[]): ScanHost {
  replaced = [];
  const store = memoryStore();
  for (const session of sessions) {
    const { scan, responses } = toRecords(session);
    void store.save(scan, responses, 'strict');
  }
  return new ScanHost(instrument, store, {
    changed: () => {},
    saved: () => {},
    replaced: (id) => replaced.push(id),
    removed: () => {},
    failed: (error) => {
      throw error;
    },
    newName: () => 'Nieuw',
    copyName: (name) => `${name} (kopie)`,
  });
}

const found = (session: Session) => ({ session, instrument });

const storedIn = async (host: ScanHost, id: string) => {
  const read = await readById(host, id);
  return read?.ok ? read.session : null;
};

describe('a scan that comes in', () => {
  let here: Session;
  let file: Session;
  beforeEach(() => {
    here = sessionWith({ '1.1': 1, '2.1': 4 });
    file = { ...sessionWith({ '1.1': 3 }), name: 'Uit een bestand' };
  });

  test('is stored and opened under its own id when that is free', async () => {
    const host = hostWith();
    expect(await takeIn(host, found(file))).toEqual(file);
    expect(host.session).toEqual(file);
    expect(await storedIn(host, file.id)).toEqual(file);
    expect(replaced).toEqual([]);
  });

  test('comes beside the one that is there, which stays as it is', async () => {
    const host = hostWith(here);
    const taken = await takeIn(host, found(file));
    expect(taken).toEqual({ ...file, id: taken.id, name: 'Uit een bestand (kopie)' });
    expect(taken.id).not.toBe(here.id);
    expect(await storedIn(host, here.id)).toEqual(here);
    expect(await storedIn(host, taken.id)).toEqual(taken);
    expect(replaced).toEqual([]);
  });

  test('takes the place of the one that is there when that is asked for, and others hear of it', async () => {
    const host = hostWith(here);
    await takeIn(host, found(file), true);
    expect((await compared(host, found(file))).plan.status).toBe('same');
    expect(await host.scans()).toMatchObject([{ id: here.id, name: 'Uit een bestand', done: 1 }]);
    expect(replaced).toEqual([here.id]);
  });

  test('does not take the place of one that cannot be read: that is left as it is', async () => {
    const host = hostWith({ ...here, updatedAt: 'ooit' });
    expect((await compared(host, found(file))).plan.status).toBe('new');
    const error = await takeIn(host, found(file), true).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ZelfscanProblemError);
    expect((error as ZelfscanProblemError).code).toBe('record-damaged');
    expect(await host.scans()).toMatchObject([{ id: here.id, readable: false }]);
    await takeIn(host, found(file));
    expect(await host.scans()).toHaveLength(2);
  });

  test('loses nothing and leaves nothing behind, whatever was there', async () => {
    await fc.assert(
      fc.asyncProperty(anySession(), anySession(), async (one, other) => {
        const host = hostWith({ ...one, id: 'zelfde' });
        const session = { ...other, id: 'zelfde' };
        await takeIn(host, found(session), true);
        expect(host.session).toEqual(session);
        expect((await compared(host, found(session))).plan.status).toBe('same');
      }),
    );
  });
});
