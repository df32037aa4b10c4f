import fc from 'fast-check';
import { secret } from '../judge.js';

const tokens = [
  '"',
  '\\',
  '\\u0000',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'NaN',
  '1e999',
  '-',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\r\n',
  '<!--',
  '</script>',
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '['.repeat(5000),
  '{"a":'.repeat(5000),
  secret,
];

const kinds = ['cut', 'drop', 'repeat', 'insert', 'insert', 'flip'] as const;

/** A change somewhere in a text; places are shares of its length, so that they fit every text. */
const change = fc.record({
  what: fc.constantFrom(...kinds),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(400),
  token: fc.oneof(fc.constantFrom(...tokens), fc.string({ unit: 'binary', maxLength: 8 })),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(text: string, { what, at, length, token }: Change): string {
  const from = Math.floor(at * text.length);
  const [head, part, tail] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  switch (what) {
    case 'cut':
      return head;
    case 'drop':
      return head + tail;
    case 'repeat':
      return head + part + part + tail;
    case 'insert':
      return head + token + part + tail;
    case 'flip':
      return head + [...part].reverse().join('') + tail;
  }
}

/** A text with up to four changes. */
export const damagedText = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(change, { maxLength: 4 })).map(([text, changes]) => changes.reduce(apply, text));

/** What a JSON file can turn into: other values in it, or other signs, or both, or something that is no file at all. */
export const damagedFile = (values: fc.Arbitrary<unknown>): fc.Arbitrary<string> => {
  const written = values.map((value) => JSON.stringify(value) ?? '');
  return fc.oneof(
    { weight: 6, arbitrary: written },
    { weight: 3, arbitrary: damagedText(written) },
    {
      weight: 1,
      arbitrary: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'null', '[]', '"', ...tokens)),
    },
  );
};
