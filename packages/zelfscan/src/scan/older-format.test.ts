import { describe, expect, test, vi } from 'vitest';
import { hostOf, instrumentOf, openedStore } from './testing/two-versions.js';

/** A format that nobody has: in format 1 a scan was called by its team, and notes could be left out. */
vi.mock('../../../core/src/migrations/index.js', () => ({
  recordSteps: [
    ({ scan: { team, ...facts }, responses }: { scan: Record<string, unknown>; responses: readonly object[] }) => ({
      scan: { ...facts, name: team, format: 2 },
      responses: responses.map((response) => ({ note: '', ...response })),
    }),
  ],
  scanFileSteps: [],
  groupFileSteps: [],
}));
vi.mock('../../../core/src/migrations/formats.js', () => ({ recordFormat: 2, scanFileFormat: 1, groupFileFormat: 1 }));
const { startSession, toRecords } = await import('@zelfscan/core');

const at = '2026-11-22T10:00:00.000Z';
const { name, ...facts } = toRecords(startSession(instrumentOf('1.1.0'), { id: 'oud', at, name: 'Team Oud' })).scan;
const response = (itemId: string) => ({ scanId: 'oud', itemId, value: 3, at });
const older = { scan: { ...facts, team: name, format: 1 }, responses: ['1.1', '2.1', '3.1'].map(response) };

describe('a scan of an older format', () => {
  test('is read without writing anything', async () => {
    const { store, saves, stored } = openedStore([older]);
    const host = hostOf(store);
    expect((await host.scans())[0]).toMatchObject({ name: 'Team Oud', done: 3, readable: true });
    await host.resume('oud');
    await host.flush();
    expect(host.session?.name).toBe('Team Oud');
    expect([saves, stored('oud')]).toEqual([[], older]);
  });

  test('is written whole with the first change, so that formats do not mix, and after that as ever', async () => {
    const { store, saves } = openedStore([older]);
    const host = hostOf(store);
    await host.resume('oud');
    await host.dispatch({ type: 'answer', itemId: '1.1', value: 4 });
    await host.dispatch({ type: 'answer', itemId: '2.1', value: 4 });
    expect(saves.map(({ scan, responses }) => [scan.format, responses.map(({ itemId }) => itemId)])).toEqual([
      [2, ['1.1', '2.1', '3.1']],
      [2, ['2.1']],
    ]);
    expect(saves[0]?.responses.every(({ note }) => note === '')).toBe(true);
  });

  test('is written whole as well when only its name changes', async () => {
    const { store, saves } = openedStore([older]);
    await hostOf(store).change('oud', { type: 'rename', name: 'Team West' });
    expect(saves).toMatchObject([{ scan: { name: 'Team West', format: 2 }, responses: { length: 3 } }]);
  });
});
