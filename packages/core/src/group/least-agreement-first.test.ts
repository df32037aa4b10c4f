import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeGroup } from './describe-group.js';
import { leastAgreementFirst } from './least-agreement-first.js';
import { anyGroup } from './testing/groups.js';

const item = (id: string, answers: readonly number[]) => ({ id, result: describeGroup(answers) });
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('the lowest L comes first; at equal L the order stays; without an index last, in order', () => {
  const items = [
    item('three', [1, 7, 7]),
    item('close', [4, 4, 4, 5]),
    item('ends', [1, 1, 7, 7]),
    item('nobody', []),
    item('other ends', [7, 1, 7, 1, 1, 7]),
    item('fan', [1, 3, 5, 7]),
    item('same', [2, 2, 2, 2]),
    item('two', [1, 1]),
  ];
  expect(ids(leastAgreementFirst(items))).toEqual([
    'ends',
    'other ends',
    'fan',
    'close',
    'same',
    'three',
    'nobody',
    'two',
  ]);
});

test('for any items: all are there, in a fixed order, and what was given is left as it was', () => {
  const anyItems = fc.array(anyGroup({ min: 0, max: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(anyItems, (groups) => {
      const items = Object.freeze(
        groups.map(({ K, answers }, i) => ({ id: String(i), result: describeGroup(answers, K), note: 'kept' })),
      );
      const order = leastAgreementFirst(items);
      expect(new Set(order)).toEqual(new Set(items));
      expect(order).toHaveLength(items.length);
      order.slice(1).forEach((one, i) => {
        const before = order[i]!;
        const keys = [
          Number(one.result.leik === null) - Number(before.result.leik === null),
          (one.result.leik ?? 0) - (before.result.leik ?? 0),
          Number(one.id) - Number(before.id),
        ];
        expect(keys.find((key) => key !== 0)).toBeGreaterThan(0);
      });
    }),
  );
});
