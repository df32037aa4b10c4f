import type { Session } from '@zelfscan/core';
import { openStore } from '@zelfscan/store';
import { assert } from 'chai';
import fc from 'fast-check';
import { smallInstrument } from '../../../core/src/testing/instrument.js';
import { importFile } from './import-file.js';
import { lock, protect, unlock } from './protection.js';
import { expired } from './retention.js';
import { ScanHost, type HostEvent } from './scan-host.js';
import { quiet } from './testing/quiet.js';

// Two tabs of one browser, with the real store under them. Whether news reaches a tab is chance: 'look' is where it
// does, or where someone comes back to it.

const scope = 'two-tabs';

async function tab(): Promise<ScanHost> {
  const store = await openStore({
    scope,
    onClosed: (ending) => ending === 'changed' && void host.refresh().catch(() => {}),
  });
  const host: ScanHost = new ScanHost(smallInstrument(), store, quiet);
  return host;
}

const items = ['1.1', '1.2', '2.1'] as const;
type Deed = { do: HostEvent['type'] | 'look' | 'wait' | 'pause'; item: string };

const deed: fc.Arbitrary<Deed> = fc.record({
  do: fc.constantFrom<Deed['do'][]>(
    ...([
      'answer',
      'answer',
      'note',
      'note',
      'rename',
      'go',
      'prioritise',
      'plan',
      'complete',
      'keep-longer',
      'look',
      'wait',
      'pause',
    ] as const),
  ),
  item: fc.constantFrom(...items),
});

/** What a deed changes, as a name and the value it should end with. */
function wish({ do: type, item }: Deed, turn: number): [event: HostEvent, of: string, value: unknown] | null {
  switch (type) {
    case 'answer':
      return [{ type, itemId: item, value: (turn % 4) + 1 }, `answer ${item}`, (turn % 4) + 1];
    case 'note':
      return [{ type, itemId: item, note: `n${turn}` }, `note ${item}`, `n${turn}`];
    case 'rename':
      return [{ type, name: `naam ${turn}` }, 'name', `naam ${turn}`];
    case 'prioritise':
      return [{ type, itemId: item, chosen: true }, `chosen ${item}`, true];
    case 'plan':
      return [{ type, itemId: item, plan: { action: `a${turn}` } }, `plan ${item}`, `a${turn}`];
    case 'go':
      return [{ type, themeId: turn % 2 ? 'een' : 'twee' }, '', null];
    case 'clear':
    case 'complete':
    case 'keep-longer':
    case 'look':
    case 'wait':
    case 'pause':
      return null;
  }
}

function seen(session: Session | null): Map<string, unknown> {
  const { name, responses = {}, priorities = [] } = session ?? {};
  return new Map<string, unknown>([
    ['name', name],
    ...Object.entries(responses).flatMap(([item, { value, note }]): [string, unknown][] => [
      [`answer ${item}`, value],
      [`note ${item}`, note],
    ]),
    ...priorities.flatMap(({ itemId, action }): [string, unknown][] => [
      [`chosen ${itemId}`, true],
      [`plan ${itemId}`, action],
    ]),
  ]);
}

describe('two tabs with the same scan', () => {
  let tabs: ScanHost[] = [];
  beforeEach(async () => {
    tabs = [await tab(), await tab()];
  });
  afterEach(async () => {
    await tabs[0]?.wipe();
    for (const { store } of tabs) store.close();
  });

  /** Both have the same scan open. */
  async function both(): Promise<[ScanHost, ScanHost]> {
    const [one, other] = tabs as [ScanHost, ScanHost];
    await other.resume(await one.start({ team: 'Noord' }, null));
    return [one, other];
  }

  it('show the same in the end, and lose nothing but to a later change of the same thing', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(0, 1), deed), { maxLength: 16 }), async (deeds) => {
        await both();
        const wanted = new Map<string, unknown>();
        const writing: Promise<void>[] = [];
        for (const [turn, [who, each]] of deeds.entries()) {
          const host = tabs[who] as ScanHost;
          if (each.do === 'look') await host.refresh();
          else if (each.do === 'wait') await host.flush();
          else if (each.do === 'pause') await new Promise((done) => setTimeout(done));
          else {
            const wished = wish(each, turn);
            // A plan for what is no priority in this tab changes nothing.
            const chosen = host.session?.priorities.some(({ itemId }) => itemId === each.item);
            if (!wished || (each.do === 'plan' && !chosen)) continue;
            const [event, of, value] = wished;
            writing.push(host.dispatch(event));
            // What is typed waits for a pause; for the order of things it counts when it is written.
            if (event.type === 'note' || event.type === 'plan') writing.push(host.flush());
            if (of) wanted.set(of, value);
          }
        }
        await Promise.all(writing);
        for (const host of tabs) await host.refresh();
        // The place is each tab's own.
        const [first, second] = tabs.map(({ session }) => session && { ...session, place: null });
        assert.deepEqual(first, second);
        const values = seen(first ?? null);
        for (const [of, value] of wanted) assert.equal(values.get(of), value, of);
      }),
      { numRuns: 60 },
    )).timeout(60_000);

  it('that change different things at the same moment lose neither', async () => {
    const [one, other] = await both();
    await Promise.all([
      one.dispatch({ type: 'rename', name: 'Van de een' }),
      other.dispatch({ type: 'note', itemId: '2.1', note: 'Van de ander' }),
      one.dispatch({ type: 'answer', itemId: '1.1', value: 3 }),
      other.dispatch({ type: 'prioritise', itemId: '1.2', chosen: true }),
    ]);
    await Promise.all([one.refresh(), other.refresh()]);
    for (const { session } of [one, other]) {
      assert.equal(session?.name, 'Van de een');
      assert.equal(session?.responses['1.1']?.value, 3);
      assert.equal(session?.responses['2.1']?.note, 'Van de ander');
      assert.deepEqual(
        session?.priorities.map(({ itemId }) => itemId),
        ['1.2'],
      );
    }
  });

  it('that answer the same item: the later answer counts, in both', async () => {
    const [one, other] = await both();
    await one.dispatch({ type: 'answer', itemId: '1.1', value: 1 });
    await other.dispatch({ type: 'answer', itemId: '1.1', value: 4 });
    // Also when the earlier one says its own again later: nobody does that within one tick of the clock.
    for (const tick = Date.now(); Date.now() === tick;) await new Promise((done) => setTimeout(done));
    await one.dispatch({ type: 'answer', itemId: '1.1', value: 1 });
    await Promise.all([one.refresh(), other.refresh()]);
    assert.deepEqual(
      [one, other].map(({ session }) => session?.responses['1.1']?.value),
      [1, 1],
    );
  });

  it('find out that the other removed it, and do not bring it back', async () => {
    const [one, other] = await both();
    const id = one.session?.id ?? '';
    await one.remove(id);
    const outcome = await other.refresh().catch(({ code }: { code: string }) => code);
    assert.deepEqual([outcome, other.saveState, other.session?.id], ['storage-closed', 'failed', id]);
    assert.deepEqual(await one.scans(), []);
  });

  it('lock together, and unlock each for itself', async () => {
    const [one, other] = await both();
    await one.dispatch({ type: 'answer', itemId: '1.1', value: 2 });
    await protect(one, 'vier blauwe fietsen');
    const gone = async () => {
      while (other.session) await new Promise<void>((resolve) => (other.hooks.changed = resolve));
    };
    await gone();
    assert.deepEqual([await other.scans(), other.store.protection], [[], 'locked']);
    await unlock(other, 'vier blauwe fietsen');
    const [scan] = await other.scans();
    await other.resume(scan?.id ?? '');
    assert.equal(other.session?.responses['1.1']?.value, 2);
    // What is being typed elsewhere at that moment is kept.
    void other.dispatch({ type: 'note', itemId: '1.2', note: 'Net op tijd' });
    await lock(one);
    await gone();
    assert.deepEqual([one.session, await one.scans(), await other.scans()], [null, [], []]);
    await unlock(one, 'vier blauwe fietsen');
    await one.resume(scan?.id ?? '');
    assert.equal(one.session?.responses['1.2']?.note, 'Net op tijd');
  });

  it('have their scans told by the last change of either', async () => {
    const [one, other] = await both();
    await other.dispatch({ type: 'answer', itemId: '1.1', value: 2 });
    const scans = await one.scans();
    assert.equal(scans[0]?.done, 1);
    assert.deepEqual(expired(scans, 1, new Date()), []);
  });

  it('can bring a scan back from a file after the other removed it', async () => {
    const [one, other] = await both();
    const file = JSON.stringify({
      kind: 'zelfscan-scan',
      format: 1,
      exportedAt: new Date().toISOString(),
      ...(await one.store.load(one.session?.id ?? '')),
    });
    await one.remove(one.session?.id ?? '');
    const id = await importFile(other, new Blob([file]));
    await other.dispatch({ type: 'answer', itemId: '1.1', value: 2 });
    assert.deepEqual(
      (await one.scans()).map((scan) => [scan.id, scan.done]),
      [[id, 1]],
    );
  });
});
