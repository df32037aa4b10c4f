import type { ResponseRecord, ScanRecord } from '@zelfscan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf, responseFields, type Field } from './fields.js';
import { Baseline, type Change } from './baseline.js';
import { scansIn } from './scans-in.js';
import { answerOf, scanOf } from './testing/records.js';
import { anyResponses, anyScan } from './testing/session.js';

const byItem = (responses: readonly unknown[]) =>
  (responses as ResponseRecord[]).toSorted((one, other) => (one.itemId < other.itemId ? -1 : 1));

/** What lies on the device: sorted by key, as a database gives it. */
class Records {
  readonly all = new Map<string, Field>();
  apply({ puts, gone }: Pick<Change, 'puts' | 'gone'>): void {
    for (const key of gone) this.all.delete(JSON.stringify(key));
    for (const field of puts) this.all.set(JSON.stringify(field.key), structuredClone(field));
  }
  get fields(): Field[] {
    return [...this.all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, field]) => field);
  }
  get scan() {
    const [stored] = scansIn(this.fields);
    return stored && { scan: stored.scan, responses: byItem(stored.responses) };
  }
}

describe('fields', () => {
  test('give back the scan and the responses that they are of', () => {
    fc.assert(
      fc.property(anyScan(), anyResponses(), (scan, responses) => {
        const fields = [...factsOf(scan), ...responses.flatMap(responseFields)];
        const [stored] = scansIn(fields);
        expect(stored?.scan).toEqual(scan);
        expect(byItem(stored?.responses ?? [])).toEqual(byItem(responses));
      }),
    );
  });

  test('of several scans are kept apart', () => {
    const fields = ['b', 'a'].flatMap((id) => [...factsOf(scanOf(id)), ...responseFields(answerOf(id, '1'))]);
    expect(scansIn(fields).map(({ scan }) => (scan as ScanRecord).id)).toEqual(['b', 'a']);
  });

  test('that are damaged are passed on, and nothing is made up of them', () => {
    const fields: Field[] = [
      { key: ['a', 'profile'], value: 'a text' },
      { key: ['a', 'priorities'], value: 7 },
      { key: ['a', 'responses', '1'], value: 'a text' },
    ];
    expect(scansIn(fields)[0]?.scan).toEqual({ id: 'a', profile: 'a text', priorities: 7 });
    expect({}).not.toHaveProperty('polluted');
    scansIn([{ key: ['a', '__proto__', 'polluted'], value: true }]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('of a priority that another tab took away meanwhile make it a whole one, at the end', () => {
    const fields = [
      ...factsOf({ ...scanOf('a'), priorities: [{ itemId: '2', action: 'x', owner: 'y', due: 'z' }] }),
      { key: ['a', 'priorities', '1', 'action'], value: 'Nog geschreven' },
    ];
    const [stored] = scansIn(fields);
    expect((stored?.scan as ScanRecord).priorities).toEqual([
      { itemId: '2', action: 'x', owner: 'y', due: 'z' },
      { itemId: '1', action: 'Nog geschreven', owner: '', due: '' },
    ]);
  });
});

describe('what is known', () => {
  const session = fc.record({ scan: anyScan(), responses: anyResponses() });

  test('whatever is asked for one after the other, the records are what was asked for last', () => {
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 6 }), (sessions) => {
        const [baseline, records] = [new Baseline(), new Records()];
        const responses = new Map<string, ResponseRecord>();
        for (const each of sessions) {
          records.apply(baseline.change(each.scan, each.responses));
          for (const response of each.responses) responses.set(response.itemId, response);
        }
        expect(records.scan).toEqual({ scan: sessions.at(-1)?.scan, responses: byItem([...responses.values()]) });
      }),
    );
  });

  test('what was not written is written with the next change, whichever of them fail', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(session, fc.boolean()), { maxLength: 6 }), session, (steps, last) => {
        const [baseline, records] = [new Baseline(), new Records()];
        const pending = new Map<string, ResponseRecord>();
        const expected = new Map<string, ResponseRecord>();
        for (const [{ scan, responses }, fails] of [...steps, [last, false] as const]) {
          // As the host does it: the responses of a write that failed go along with the next.
          for (const response of responses) pending.set(response.itemId, response);
          const change = baseline.change(scan, [...pending.values()]);
          if (fails) baseline.undo(change);
          else {
            records.apply(change);
            for (const response of pending.values()) expected.set(response.itemId, response);
            pending.clear();
          }
        }
        expect(records.scan).toEqual({ scan: last.scan, responses: byItem([...expected.values()]) });
      }),
    );
  });

  test('a fact that did not change here is left alone', () => {
    const [baseline, records] = [new Baseline(), new Records()];
    const profile = { team: 'Noord', gemeente: 'Hier' };
    records.apply(baseline.change({ ...scanOf('a'), profile }, [answerOf('a', '1', 1)]));
    // Another tab.
    records.apply({
      puts: [
        { key: ['a', 'name'], value: 'Van de ander' },
        { key: ['a', 'profile', 'team'], value: 'Zuid' },
        { key: ['a', 'responses', '1', 'value'], value: 4 },
      ],
      gone: [],
    });
    const note = { ...answerOf('a', '1', 1, 'Van hier'), at: '2026-03-02T10:00:00.000Z' };
    records.apply(baseline.change({ ...scanOf('a'), profile: { ...profile, gemeente: 'Daar' } }, [note]));
    expect(records.scan).toMatchObject({
      scan: { name: 'Van de ander', profile: { team: 'Zuid', gemeente: 'Daar' } },
      responses: [{ value: 4, note: 'Van hier' }],
    });
  });

  test('the same answer given again is written again', () => {
    const baseline = new Baseline();
    baseline.change(scanOf('a'), [answerOf('a', '1', 3, 'x')]);
    const { puts } = baseline.change(scanOf('a'), [{ ...answerOf('a', '1', 3, 'x'), at: '2026-03-02T10:00:00.000Z' }]);
    expect(puts.map(({ key }) => key.slice(2))).toEqual([
      ['1', 'value'],
      ['1', 'at'],
    ]);
  });

  test('a scan of which nothing is known is a new one; one that was read is not, even when it is gone', () => {
    const baseline = new Baseline();
    expect(baseline.change(scanOf('a'), []).anew).toBe(true);
    expect(baseline.change(scanOf('a'), []).anew).toBe(false);
    baseline.take('a', []);
    const again = baseline.change(scanOf('a'), []);
    expect([again.anew, again.puts.length]).toEqual([false, factsOf(scanOf('a')).length]);
    baseline.take('b', []);
    expect(baseline.change(scanOf('b'), []).anew).toBe(true);
    baseline.forget('a');
    expect(baseline.change(scanOf('a'), []).anew).toBe(true);
  });
});
