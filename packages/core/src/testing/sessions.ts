import fc from 'fast-check';
import { startSession, type AnswerValue, type Priority, type Response, type Session } from '../session.js';
import { itemIds, smallInstrument } from './instrument.js';

export const at = '2026-03-02T09:30:00.000Z';

export type Answers = Readonly<Record<string, AnswerValue | null>>;

/** A session of the small instrument with these answers, given in this order. */
export function sessionWith(answers: Answers = {}, change: Partial<Session> = {}): Session {
  return {
    ...startSession(smallInstrument(), { id: 's1', at, name: 'Proefscan' }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([id, value]): [string, Response] => [id, { value, note: '', at }]),
    ),
    ...change,
  };
}

export const level = fc.integer({ min: 1, max: 4 });
export const anyValue: fc.Arbitrary<AnswerValue> = fc.oneof(
  { weight: 4, arbitrary: level },
  { weight: 1, arbitrary: fc.constantFrom('unknown' as const, 'na' as const) },
);

/** Any answers to any items, in the order of the instrument. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...itemIds.map(() => fc.option(anyValue, { nil: undefined, freq: 4 })))
  .map((values) =>
    Object.fromEntries(itemIds.flatMap((id, i) => (values[i] === undefined ? [] : [[id, values[i] ?? null]]))),
  );

const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const response = (note: fc.Arbitrary<string>): fc.Arbitrary<Response> =>
  fc.record({ value: fc.option(anyValue, { nil: null, freq: 8 }), note, at: time });

const priority = (text: fc.Arbitrary<string>): fc.Arbitrary<Priority> =>
  fc.record({ itemId: fc.constantFrom(...itemIds), action: text, owner: text, due: text });

/** Any session of the small instrument; `text` is what people wrote in it. */
export const anySession = (text: fc.Arbitrary<string> = fc.string({ unit: 'grapheme' })): fc.Arbitrary<Session> =>
  fc.record(
    {
      id: fc.uuid(),
      instrumentId: fc.constant('proef'),
      instrumentVersion: fc.constant('1.0.0'),
      subset: fc.constantFrom(null, 'kort'),
      name: text,
      profile: fc.oneof(
        fc.constant({}),
        fc.record({ team: text, rol: fc.constantFrom('manager', 'gemengd') }, { noNullPrototype: true }),
      ),
      createdAt: time,
      updatedAt: time,
      completedAt: fc.option(time, { nil: null }),
      place: fc.constantFrom(null, 'een', 'twee'),
      responses: fc
        .tuple(...itemIds.map(() => fc.option(response(text), { nil: undefined, freq: 4 })))
        .map((all) => Object.fromEntries(itemIds.flatMap((id, i) => (all[i] ? [[id, all[i]]] : [])))),
      priorities: fc.uniqueArray(priority(text), { selector: ({ itemId }) => itemId, maxLength: 5 }),
    },
    { noNullPrototype: true },
  );

/** The same object, frozen all the way down: whoever changes it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
