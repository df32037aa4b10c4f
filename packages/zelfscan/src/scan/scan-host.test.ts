import type { ScanRecord } from '@zelfscan/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { heldStore, settled, watchedHost } from './testing/held-store.js';

/** A host with a scan that is saved. */
async function started() {
  const held = heldStore();
  const watched = watchedHost(held.store);
  const starting = watched.host.start({}, null);
  await settled();
  await held.newest().done();
  await starting;
  return { ...held, ...watched };
}

const answer = (itemId: string, value: number) => ({ type: 'answer', itemId, value }) as const;
const note = (itemId: string, text: string) => ({ type: 'note', itemId, note: text }) as const;
/** A rejection that the test does not look at. */
const lost = (promise: Promise<unknown>) => promise.catch(() => {});

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));
afterEach(() => void vi.useRealTimers());

describe('an answer', () => {
  test('is handed to the store before anything is drawn, and is saved when the store says so', async () => {
    const { host, newest, saves, told } = await started();
    told.length = 0;
    const before = saves.length;
    let drawn = false;
    host.hooks.changed = () => (drawn ||= saves.length === before);
    void host.dispatch(answer('1.1', 3));
    expect(drawn).toBe(false);
    expect(newest().responses).toMatchObject([{ itemId: '1.1', value: 3 }]);
    expect(host.saveState).toBe('saving');
    await settled();
    expect(host.saveState).toBe('saving');
    await newest().done();
    expect(host.saveState).toBe('saved');
  });

  test('that is not confirmed is not saved, whatever comes after it', async () => {
    const { host, saves, newest } = await started();
    const first = host.dispatch(answer('1.1', 3));
    const second = host.dispatch(answer('1.2', 2));
    const [one, two] = saves.slice(-2);
    await two?.done();
    await second;
    expect(host.saveState).toBe('saving');
    await one?.fail('quota');
    await expect(first).rejects.toMatchObject({ code: 'storage-full' });
    expect(host.saveState).toBe('failed');
    // The next one takes it along.
    void host.dispatch(answer('1.3', 1));
    expect(newest().responses.map(({ itemId }) => itemId)).toEqual(['1.1', '1.3']);
    expect(host.saveState).toBe('failed');
    await newest().done();
    expect(host.saveState).toBe('saved');
  });

  test('that failed is not saved by what was begun before that', async () => {
    const { host, saves } = await started();
    void lost(host.dispatch(answer('1.1', 3)));
    void host.dispatch(answer('1.2', 2));
    const [one, two] = saves.slice(-2);
    await one?.fail();
    await two?.done();
    expect(host.saveState).toBe('failed');
  });

  test.each([
    ['quota', 'storage-full'],
    ['aborted', 'storage-failed'],
    ['failed', 'storage-failed'],
    ['wiped', 'storage-closed'],
    ['removed', 'storage-closed'],
    ['outdated', 'storage-closed'],
    ['locked', 'storage-locked'],
  ])('that cannot be kept, %s, is the problem %s', async (reason, code) => {
    const { host, newest } = await started();
    const saving = host.dispatch(answer('1.1', 3));
    await newest().fail(reason);
    await expect(saving).rejects.toMatchObject({ code });
    expect([host.saveState, host.session?.responses['1.1']?.value]).toEqual(['failed', 3]);
  });
});

describe('what failed', () => {
  test('is tried again by itself, less and less often, and without telling each time', async () => {
    const { host, saves, told } = await started();
    void lost(host.dispatch(answer('1.1', 3)));
    const before = saves.length;
    told.length = 0;
    for (const delay of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      await saves.at(-1)?.fail();
      const count = saves.length;
      await vi.advanceTimersByTimeAsync(delay - 1);
      expect(saves).toHaveLength(count);
      await vi.advanceTimersByTimeAsync(1);
      expect(saves).toHaveLength(count + 1);
      expect(saves.at(-1)).toMatchObject({ durability: 'strict', responses: [{ itemId: '1.1', value: 3 }] });
    }
    expect(new Set(told)).toEqual(new Set(['failed']));
    await saves.at(-1)?.done();
    expect(host.saveState).toBe('saved');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(saves).toHaveLength(before + 7);
  });

  test('is tried at once when someone comes back', async () => {
    const { host, newest } = await started();
    void lost(host.dispatch(answer('1.1', 3)));
    await newest().fail();
    const flushing = host.flush();
    expect(newest().responses).toMatchObject([{ itemId: '1.1', value: 3 }]);
    await newest().done();
    await flushing;
    expect(host.saveState).toBe('saved');
  });

  test('is not tried again where it cannot be: another page has the database, or took the scan away', async () => {
    const { host, saves, newest } = await started();
    void lost(host.dispatch(answer('1.1', 3)));
    await newest().fail('removed');
    const count = saves.length;
    await vi.advanceTimersByTimeAsync(120_000);
    await host.flush();
    await host.refresh();
    expect(saves).toHaveLength(count);
    await expect(host.dispatch(answer('1.2', 3))).rejects.toMatchObject({ code: 'storage-closed' });
    expect(host.saveState).toBe('failed');
  });

  test('waits for the key where it is locked', async () => {
    const { host, saves, newest, lock } = await started();
    lock('locked');
    void lost(host.dispatch(answer('1.1', 3)));
    await newest().fail('locked');
    const count = saves.length;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(saves).toHaveLength(count);
    lock('unlocked');
    void host.flush();
    await newest().done();
    expect(host.saveState).toBe('saved');
  });

  test('does not let another scan be opened over it', async () => {
    const { host, newest } = await started();
    const first = host.session?.id;
    void lost(host.dispatch(answer('1.1', 3)));
    await newest().fail();
    const starting = host.start({}, null);
    await newest().fail();
    await expect(starting).rejects.toMatchObject({ code: 'storage-failed' });
    expect(host.session?.id).toBe(first);
  });
});

describe('a note', () => {
  test('is written at most 300 ms after the last key, and not at each', async () => {
    const { host, saves, newest } = await started();
    const before = saves.length;
    for (const text of ['E', 'El', 'Elk']) {
      void host.dispatch(note('1.1', text));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saves).toHaveLength(before);
    expect(host.saveState).toBe('saving');
    await vi.advanceTimersByTimeAsync(200);
    expect(saves).toHaveLength(before + 1);
    expect(newest().responses).toMatchObject([{ note: 'Elk' }]);
    await newest().done();
    expect(host.saveState).toBe('saved');
  });

  test('that is typed without a pause is written every second', async () => {
    const { host, saves } = await started();
    const before = saves.length;
    for (let i = 1; i <= 50; i += 1) {
      void host.dispatch(note('1.1', 'x'.repeat(i)));
      await vi.advanceTimersByTimeAsync(100);
      while (saves.length > before && saves.at(-1)?.responses[0]?.note.length === i) break;
    }
    expect(saves.length - before).toBeGreaterThanOrEqual(4);
    expect(saves.length - before).toBeLessThanOrEqual(6);
  });

  test('is written at once when the page goes, and when something else is done', async () => {
    const { host, newest } = await started();
    void host.dispatch(note('1.1', 'Weg'));
    void host.flush();
    expect(newest().responses).toMatchObject([{ itemId: '1.1', note: 'Weg' }]);
    void host.dispatch(note('1.1', 'Weg ermee'));
    void host.dispatch(answer('1.2', 3));
    expect(newest().responses).toMatchObject([{ note: 'Weg ermee' }, { itemId: '1.2', value: 3 }]);
  });

  test('is timed by what has passed, not by what the clock says', async () => {
    const { host, saves } = await started();
    const before = saves.length;
    void host.dispatch(note('1.1', 'a'));
    vi.setSystemTime('2001-01-01');
    void host.dispatch(note('1.1', 'ab'));
    await vi.advanceTimersByTimeAsync(300);
    expect(saves).toHaveLength(before + 1);
  });
});

describe('coming back to a tab', () => {
  const elsewhere = (held: Awaited<ReturnType<typeof started>>, change: (scan: ScanRecord) => ScanRecord) => {
    const id = held.host.session?.id ?? '';
    const { scan, responses } = held.kept.get(id) ?? { scan: {}, responses: [] };
    held.kept.set(id, { scan: change(scan as ScanRecord), responses });
  };

  test('takes over what another tab wrote, and keeps its own place', async () => {
    const held = await started();
    const { host, newest } = held;
    void host.dispatch({ type: 'go', themeId: 'twee' });
    await newest().done();
    elsewhere(held, (scan) => ({ ...scan, name: 'Van de ander', place: 'een' }));
    await host.refresh();
    expect(host.session).toMatchObject({ name: 'Van de ander', place: 'twee' });
  });

  test('writes first what waits here, and loses nothing of it', async () => {
    const held = await started();
    const { host, newest } = held;
    elsewhere(held, (scan) => ({ ...scan, name: 'Van de ander' }));
    void host.dispatch(note('1.1', 'Van hier'));
    const refreshing = host.refresh();
    await settled();
    expect(newest().responses).toMatchObject([{ note: 'Van hier' }]);
    await newest().done();
    await refreshing;
    expect(host.session?.responses['1.1']?.note).toBe('Van hier');
  });

  test('keeps what is typed while it writes', async () => {
    const { host, newest } = await started();
    void host.dispatch(note('1.1', 'Van'));
    const refreshing = host.refresh();
    await settled();
    const first = newest();
    void host.dispatch(note('1.1', 'Van hier'));
    await first.done();
    await settled();
    expect(host.session?.responses['1.1']?.note).toBe('Van hier');
    await newest().done();
    await refreshing;
    expect(host.session?.responses['1.1']?.note).toBe('Van hier');
  });

  test('does not put back what was done while it was reading', async () => {
    const held = await started();
    const { host, newest } = held;
    let answerNow = () => {};
    const { load } = held.store;
    held.store.load = async (id) => {
      const stored = await load(id);
      answerNow();
      answerNow = () => {};
      return stored;
    };
    answerNow = () => void host.dispatch(answer('1.1', 4));
    const refreshing = host.refresh();
    await settled();
    expect(newest().responses).toMatchObject([{ value: 4 }]);
    await newest().done();
    await refreshing;
    expect(host.session?.responses['1.1']?.value).toBe(4);
  });

  test('writes the scan again when the browser cleared it', async () => {
    const { host, kept, newest } = await started();
    void host.dispatch(answer('1.1', 3));
    await newest().done();
    kept.clear();
    const refreshing = host.refresh();
    await settled();
    expect(newest()).toMatchObject({ durability: 'strict', responses: [{ itemId: '1.1', value: 3 }] });
    await newest().done();
    await refreshing;
    expect(host.saveState).toBe('saved');
  });

  test('tells of damage, and leaves it as it is', async () => {
    const held = await started();
    const { host, saves } = held;
    const count = saves.length;
    elsewhere(held, (scan) => ({ ...scan, profile: 'geen' as never }));
    await expect(host.refresh()).rejects.toMatchObject({ code: 'record-damaged' });
    expect([saves.length, host.session?.name]).toEqual([count, 'Scan van vandaag']);
  });

  test('lets go of the screen when another tab locked', async () => {
    const { host, lock } = await started();
    lock('locked');
    await expect(host.refresh()).rejects.toMatchObject({ code: 'storage-locked' });
    expect(host.session).toBeNull();
    expect(await host.scans()).toEqual([]);
  });

  test('keeps what is not saved when another tab locked', async () => {
    const { host, newest, lock } = await started();
    void lost(host.dispatch(answer('1.1', 3)));
    lock('locked');
    await newest().fail('locked');
    const refreshing = lost(host.refresh());
    await newest().fail('locked');
    await refreshing;
    expect(host.session?.responses['1.1']?.value).toBe(3);
  });

  test('tells what was replaced', async () => {
    const held = heldStore();
    const took = vi.fn();
    const { host } = watchedHost(held.store, { took });
    void host.start({}, null);
    await settled();
    await held.newest().done();
    await host.refresh();
    expect(took).toHaveBeenCalledTimes(1);
  });
});

describe('letting go', () => {
  test('of a scan that was removed elsewhere leaves it on the screen and writes nothing', async () => {
    const { host, saves } = await started();
    void host.dispatch(note('1.1', 'Wachtend'));
    const count = saves.length;
    host.detach();
    await vi.advanceTimersByTimeAsync(1000);
    expect([saves.length, host.saveState, host.session === null]).toEqual([count, 'failed', false]);
  });

  test('is nothing to worry about where none is open', () => {
    const { host } = watchedHost(heldStore().store);
    host.detach();
    expect(host.saveState).toBe('saved');
  });

  test('a new scan begins with a clean slate', async () => {
    const { host, newest } = await started();
    host.detach();
    void host.start({}, null);
    await settled();
    await newest().done();
    expect(host.saveState).toBe('saved');
  });

  test('of one whose last write failed leaves nothing of that for the next', async () => {
    const { host, kept, newest } = await started();
    const id = host.session?.id ?? '';
    const stored = kept.get(id);
    void lost(host.dispatch(answer('1.1', 3)));
    await newest().fail('removed');
    await host.remove(id);
    kept.set('ander', { scan: { ...(stored?.scan as object), id: 'ander' }, responses: [] });
    await host.resume('ander');
    await host.flush();
    expect(host.saveState).toBe('saved');
  });

  test('a wipe tells what is left, and the other tabs', async () => {
    const { host, told } = await started();
    expect(await host.wipe()).toEqual({ left: [] });
    expect(told).toContain('removed all');
    expect(host.session).toBeNull();
  });
});
