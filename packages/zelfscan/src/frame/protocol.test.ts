import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from './protocol.js';

test('messages of the frame are read', () => {
  expect(readMessage({ zelfscanFrame: 1, kind: 'hello', more: 1 })).toEqual({ zelfscanFrame: 1, kind: 'hello' });
  expect(readMessage({ zelfscanFrame: 1, kind: 'size', height: 812.2 })).toMatchObject({ height: 813 });
  expect(readMessage({ zelfscanFrame: 1, kind: 'focus', top: -4, bottom: 20 })).toMatchObject({ top: -4, bottom: 20 });
});

test.each([
  [{ kind: 'hello' }],
  [{ zelfscanFrame: 2, kind: 'hello' }],
  [{ zelfscanFrame: 1, kind: 'size', height: '100px' }],
  [{ zelfscanFrame: 1, kind: 'size', height: 0 }],
  [{ zelfscanFrame: 1, kind: 'size', height: 1e9 }],
  [{ zelfscanFrame: 1, kind: 'size', height: NaN }],
  [{ zelfscanFrame: 1, kind: 'focus', top: 10, bottom: 1 }],
  ['zelfscan'],
  [null],
])('%j is no message', (data) => expect(readMessage(data)).toBeNull());

test('nothing another window sends makes it fail', () => {
  fc.assert(fc.property(fc.anything(), (data) => void readMessage(data)));
});
