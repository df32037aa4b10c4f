import type { ResponseRecord, ScanRecord, SessionStore } from '@zelfscan/core';
import { assert } from 'chai';
import fc from 'fast-check';
import { openStore } from './index.js';
import { memoryStore } from './memory-store.js';
import { answerOf, scanOf } from './testing/records.js';

// What every store promises, asked of both.
const stores: readonly (readonly [name: string, SessionStore['kind'], () => Promise<SessionStore>])[] = [
  ['device', 'device', () => openStore({ scope: 'contract' })],
  ['device, made by the first write', 'device', () => openStore({ scope: 'contract', create: false })],
  ['memory', 'memory', async () => memoryStore()],
];

type Save = {
  do: 'save';
  id: string;
  name: string;
  answers: Record<string, 1 | 2 | 3 | 4>;
  durability: 'relaxed' | 'strict';
};
type Step = Save | { do: 'remove'; id: string } | { do: 'wipe' | 'close' };

type Model = Map<string, Pick<Save, 'name' | 'answers'>>;

const ids = ['a', 'b', 'a/b'];
const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
const saveOf = (id: string): Step => ({ do: 'save', id, name: '', answers: {}, durability: 'relaxed' });
const save: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('save' as const),
  id: oneOf(ids),
  name: fc.string({ maxLength: 4 }),
  answers: fc.dictionary(oneOf(['1', '2', '10', 'é']), fc.constantFrom(1, 2, 3, 4)),
  durability: fc.constantFrom('relaxed', 'strict'),
});
const remove: fc.Arbitrary<Step> = fc.record({ do: fc.constant('remove' as const), id: oneOf(ids) });
const rest: fc.Arbitrary<Step> = fc.record({ do: fc.constantFrom('wipe' as const, 'close' as const) });
const step = fc.oneof({ weight: 8, arbitrary: save }, { weight: 2, arbitrary: remove }, { weight: 1, arbitrary: rest });

async function take(store: SessionStore, step: Step): Promise<void> {
  if (step.do === 'save') {
    const answers = Object.entries(step.answers).map(([itemId, value]) => answerOf(step.id, itemId, value));
    await store.save(scanOf(step.id, step.name), answers, step.durability);
  } else if (step.do === 'remove') await store.remove(step.id);
  else if (step.do === 'wipe') await store.wipe();
  else store.close();
}

function foretell(model: Model, step: Step): void {
  if (step.do === 'save') {
    model.set(step.id, { name: step.name, answers: { ...model.get(step.id)?.answers, ...step.answers } });
  } else if (step.do === 'remove') model.delete(step.id);
  else if (step.do === 'wipe') model.clear();
}

const byItem = (responses: readonly unknown[]) =>
  (responses as ResponseRecord[]).toSorted((one, other) => (one.itemId < other.itemId ? -1 : 1));

async function assertHolds(store: SessionStore, model: Model): Promise<void> {
  for (const id of ids) {
    const loaded = await store.load(id);
    const expected = model.get(id);
    assert.deepEqual(
      loaded && { scan: loaded.scan, responses: byItem(loaded.responses) },
      expected
        ? {
            scan: scanOf(id, expected.name),
            responses: byItem(Object.entries(expected.answers).map(([item, value]) => answerOf(id, item, value))),
          }
        : null,
    );
  }
  const listed = await store.list();
  assert.deepEqual(listed.map(({ scan }) => (scan as ScanRecord).id).toSorted(), [...model.keys()].toSorted());
  for (const { scan, responses } of listed) {
    const answers = model.get((scan as ScanRecord).id)?.answers ?? {};
    assert.lengthOf(responses, Object.keys(answers).length);
  }
}

for (const [name, kind, open] of stores) {
  describe(`a store: ${name}`, () => {
    let store: SessionStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.wipe());

    it('says what kind it is', () => assert.equal(store.kind, kind));

    it('has no passphrase at first', () => assert.equal(store.protection, 'none'));

    it('is empty at first', async () => {
      assert.deepEqual(await store.list(), []);
      assert.isNull(await store.load('a'));
      assert.deepEqual(await store.wipe(), { left: [] });
    });

    it('gives back what was saved', async () => {
      const answer = answerOf('a', '1.1', 'na', 'Geen kinderen in beeld');
      await store.save(scanOf('a'), [answer], 'strict');
      assert.deepEqual(await store.load('a'), { scan: scanOf('a'), responses: [answer] });
      assert.deepEqual(await store.list(), [{ scan: scanOf('a'), responses: [answer] }]);
    });

    it('leaves the answers alone that a save does not mention', async () => {
      await store.save(scanOf('a'), [answerOf('a', '1', 1), answerOf('a', '2', 2)], 'relaxed');
      await store.save(scanOf('a', 'Nieuwe naam'), [answerOf('a', '2', 4)], 'relaxed');
      await store.save(scanOf('a', 'Nieuwe naam'), [], 'relaxed');
      assert.deepEqual(await store.load('a'), {
        scan: scanOf('a', 'Nieuwe naam'),
        responses: [answerOf('a', '1', 1), answerOf('a', '2', 4)],
      });
    });

    it('keeps a copy: neither what was saved nor what was loaded is tied to it', async () => {
      const scan = scanOf('a');
      await store.save(scan, [], 'relaxed');
      (scan.profile as Record<string, string>).gemeente = 'Elders';
      const loaded = (await store.load('a'))?.scan as { name: string };
      loaded.name = 'Veranderd';
      assert.deepEqual((await store.load('a'))?.scan, scanOf('a'));
    });

    it('saves nothing of what it cannot save whole', async () => {
      const broken = { ...answerOf('a', '2'), note: (() => 'no text') as unknown as string };
      const outcome = await store.save(scanOf('a'), [answerOf('a', '1'), broken], 'relaxed').then(
        () => 'saved',
        () => 'refused',
      );
      assert.equal(outcome, 'refused');
      assert.isNull(await store.load('a'));
    });

    it('removes a scan with its answers, and no other', async () => {
      await store.save(scanOf('a'), [answerOf('a', '1')], 'relaxed');
      await store.save(scanOf('aa'), [answerOf('aa', '1')], 'relaxed');
      await store.remove('a');
      await store.remove('never-there');
      assert.isNull(await store.load('a'));
      await store.save(scanOf('a'), [], 'relaxed');
      assert.deepEqual((await store.load('a'))?.responses, []);
      assert.deepEqual((await store.load('aa'))?.responses, [answerOf('aa', '1')]);
    });

    it('can be used again after a close and after a wipe', async () => {
      await store.save(scanOf('a'), [answerOf('a', '1')], 'relaxed');
      store.close();
      assert.deepEqual((await store.load('a'))?.responses, [answerOf('a', '1')]);
      await store.wipe();
      assert.deepEqual(await store.list(), []);
      await store.save(scanOf('b'), [], 'relaxed');
      assert.deepEqual(await store.list(), [{ scan: scanOf('b'), responses: [] }]);
    });

    it('holds what any series of steps should leave, each awaited', () =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const model: Model = new Map();
          await store.wipe();
          for (const each of steps) {
            await take(store, each);
            foretell(model, each);
          }
          await assertHolds(store, model);
        }),
        { numRuns: 25 },
      ));

    it('holds the same when nobody waits between the steps', () =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const model: Model = new Map();
          await store.wipe();
          for (const each of steps) foretell(model, each);
          await Promise.all(steps.map((each) => take(store, each)));
          await assertHolds(store, model);
        }),
        {
          numRuns: 40,
          examples: [[[{ do: 'wipe' }, saveOf('a'), { do: 'wipe' }]], [[saveOf('a'), { do: 'close' }, saveOf('a')]]],
        },
      ));
  });
}
