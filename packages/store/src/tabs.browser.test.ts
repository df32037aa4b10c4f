import type { ResponseRecord, ScanRecord, SessionStore, StoredScan } from '@zelfscan/core';
import { assert } from 'chai';
import fc from 'fast-check';
import { openStore } from './index.js';
import { answerOf, scanOf } from './testing/records.js';

// Two tabs with the same scan open, each with what is on its screen.

const itemIds = ['1', '2'];
const facts = ['name', 'place', 'profile.team', 'profile.rol', 'priority.1', 'priority.2'] as const;

/** Something that a person changes in one tab; `of` is what is changed, so that one can tell what got lost. */
type Act =
  { do: 'fact'; of: (typeof facts)[number] } | { do: 'answer' | 'note'; of: string } | { do: 'look' } | { do: 'wait' };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('fact' as const), of: fc.constantFrom(...facts) }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('answer' as const, 'note' as const), of: fc.constantFrom(...itemIds) }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'look' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'wait' as const }) },
);

class Tab {
  #scan: ScanRecord = scanOf('a');
  #responses = new Map<string, ResponseRecord>();
  #saving: Promise<void> = Promise.resolve();

  constructor(readonly store: SessionStore) {}

  /** What was changed, if anything, with the value it got. */
  async take(act: Act, value: number): Promise<[of: string, value: unknown] | null> {
    if (act.do === 'wait') await this.#saving;
    else if (act.do === 'look') await this.look();
    else {
      const changed = act.do === 'fact' ? this.#setFact(act.of, `v${value}`) : this.#respond(act.do, act.of, value);
      this.#saving = this.store.save(this.#scan, changed, 'relaxed');
      return act.do === 'fact' ? [act.of, `v${value}`] : [`${act.do} ${act.of}`, valueOf(act.do, value)];
    }
    return null;
  }

  /** As the host does it: what is under way is waited for, and what is read is the latest there is. */
  async look(): Promise<void> {
    await this.#saving;
    const stored = await this.store.load('a');
    if (!stored) return;
    this.#scan = stored.scan as ScanRecord;
    this.#responses = new Map((stored.responses as ResponseRecord[]).map((response) => [response.itemId, response]));
  }

  get screen(): StoredScan {
    const byItem = [...this.#responses].sort(([one], [other]) => (one < other ? -1 : 1));
    return { scan: this.#scan, responses: byItem.map(([, response]) => response) };
  }

  #setFact(of: (typeof facts)[number], value: string): ResponseRecord[] {
    const [part, key = ''] = of.split('.');
    const scan = this.#scan;
    if (part === 'profile') this.#scan = { ...scan, profile: { ...scan.profile, [key]: value } };
    else if (part === 'priority') {
      const others = scan.priorities.filter(({ itemId }) => itemId !== key);
      this.#scan = { ...scan, priorities: [...others, { itemId: key, action: value, owner: '', due: '' }] };
    } else this.#scan = { ...scan, [of]: value };
    return [];
  }

  #respond(kind: 'answer' | 'note', itemId: string, value: number): ResponseRecord[] {
    const before = this.#responses.get(itemId) ?? answerOf('a', itemId, null);
    const at = new Date(value * 1000).toISOString();
    const response = {
      ...before,
      at,
      ...(kind === 'answer' ? { value: valueOf(kind, value) as 1 } : { note: `n${value}` }),
    };
    this.#responses.set(itemId, response);
    return [response];
  }
}

const valueOf = (kind: 'answer' | 'note', value: number) => (kind === 'answer' ? (value % 4) + 1 : `n${value}`);

/** The values of everything that an act can be about. */
function valuesOf({ scan, responses }: StoredScan): Map<string, unknown> {
  const { name, place, profile, priorities } = scan as ScanRecord;
  return new Map<string, unknown>([
    ['name', name],
    ['place', place],
    ...Object.entries(profile).map(([key, value]): [string, unknown] => [`profile.${key}`, value]),
    ...priorities.map(({ itemId, action }): [string, unknown] => [`priority.${itemId}`, action]),
    ...(responses as ResponseRecord[]).flatMap(({ itemId, value, note }): [string, unknown][] => [
      [`answer ${itemId}`, value],
      [`note ${itemId}`, note],
    ]),
  ]);
}

describe('two tabs with the same scan', () => {
  const stores: SessionStore[] = [];
  before(async () => {
    for (let i = 0; i < 2; i += 1) stores.push(await openStore({ scope: 'tabs' }));
  });
  after(async () => {
    for (const store of stores) await store.wipe();
  });

  it('end with the same on the screen, and no change of either is lost but to a later one of the same thing', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(0, 1), act), { maxLength: 14 }), async (steps) => {
        const [first] = stores as [SessionStore, SessionStore];
        await first.remove('a');
        await first.save(scanOf('a'), [], 'relaxed');
        const tabs = stores.map((store) => new Tab(store));
        for (const tab of tabs) await tab.look();
        const asked = new Map<string, unknown>();
        for (const [i, [who, act]] of steps.entries()) {
          const changed = await tabs[who]?.take(act, i);
          // In the order in which they were asked for: that is the order in which a browser does them.
          if (changed) asked.set(...changed);
        }
        for (const tab of tabs) await tab.look();
        assert.deepEqual(tabs[0]?.screen, tabs[1]?.screen);
        const values = valuesOf(tabs[0]?.screen ?? { scan: scanOf('a'), responses: [] });
        for (const [of, value] of asked) assert.equal(values.get(of), value, of);
      }),
      { numRuns: 120 },
    ));

  it('do not forget what they wrote while they were reading, and so leave alone what the other made of it', async () => {
    const [one, other] = stores as [SessionStore, SessionStore];
    await one.save(scanOf('c', 'Eerst'), [], 'relaxed');
    const here = scanOf('c', 'Van hier');
    const getAll = IDBObjectStore.prototype.getAll;
    let saving: Promise<void> | undefined;
    IDBObjectStore.prototype.getAll = function (...args) {
      IDBObjectStore.prototype.getAll = getAll;
      const request = this.getAll(...args);
      // Asked for when the read is under way: what it finds is from before.
      saving = one.save(here, [], 'relaxed');
      return request;
    };
    assert.deepInclude((await one.load('c'))?.scan, { name: 'Van hier' });
    await saving;
    await other.load('c');
    await other.save(scanOf('c', 'Van daar'), [], 'relaxed');
    await one.save({ ...here, place: 'een' }, [], 'relaxed');
    assert.deepInclude((await one.load('c'))?.scan, { name: 'Van daar', place: 'een' });
    await one.remove('c');
  });

  it('keep a priority that one fills in while the other takes it away', async () => {
    const [one, other] = stores as [SessionStore, SessionStore];
    const priority = { itemId: '1', action: '', owner: 'Teamleider', due: '' };
    const scan = { ...scanOf('b'), priorities: [priority] };
    await one.save(scan, [], 'relaxed');
    await other.load('b');
    await one.save({ ...scan, priorities: [] }, [], 'relaxed');
    await other.save({ ...scan, priorities: [{ ...priority, action: 'Toch doen' }] }, [], 'relaxed');
    const left = (await one.load('b'))?.scan as ScanRecord;
    assert.deepEqual(left.priorities, [{ itemId: '1', action: 'Toch doen', owner: '', due: '' }]);
    await one.remove('b');
  });
});
