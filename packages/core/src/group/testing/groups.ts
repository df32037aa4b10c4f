import fc from 'fast-check';

/** A group on a scale of K positions. */
export interface Group {
  readonly K: number;
  readonly answers: readonly number[];
}

export const anyK = fc.constantFrom(3, 4, 5, 6, 7, 9, 11);

export const position = (K: number) => fc.integer({ min: 1, max: K });

/** Any group of this size, on any scale. */
export const anyGroup = ({ min = 1, max = 30 } = {}): fc.Arbitrary<Group> =>
  anyK.chain((K) =>
    fc.record({ K: fc.constant(K), answers: fc.array(position(K), { minLength: min, maxLength: max }) }),
  );

/** A group and the same answers in another order. */
export const shuffled = (group: fc.Arbitrary<Group>): fc.Arbitrary<Group & { readonly again: readonly number[] }> =>
  group.chain(({ K, answers }) =>
    fc.record({
      K: fc.constant(K),
      answers: fc.constant(answers),
      again: fc.shuffledSubarray([...answers], { minLength: answers.length }),
    }),
  );

/** The same group seen from the other pole. */
export const mirrored = ({ K, answers }: Group): number[] => answers.map((answer) => K + 1 - answer);
