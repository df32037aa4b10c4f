import fc from 'fast-check';

const share = fc.double({ min: 0, max: 1, noNaN: true });

const change = fc.record({
  what: fc.constantFrom('flip', 'flip', 'set', 'cut', 'drop', 'repeat', 'insert', 'grow' as const),
  at: share,
  length: fc.nat(4000),
  byte: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)),
  put: fc.uint8Array({ maxLength: 16 }),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

function apply(bytes: Uint8Array, { what, at, length, byte, put }: Change): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const [head, part, tail] = [bytes.slice(0, from), bytes.slice(from, from + length), bytes.slice(from + length)];
  switch (what) {
    case 'flip':
    case 'set':
      if (from < bytes.length) bytes[from] = what === 'set' ? byte : (bytes[from] ?? 0) ^ (1 << (byte % 8));
      return bytes;
    case 'cut':
      return head;
    case 'drop':
      return joined(head, tail);
    case 'repeat':
      return joined(head, part, part, tail);
    case 'insert':
      return joined(head, put, part, tail);
    case 'grow':
      return joined(head, new Uint8Array(length).fill(byte), part, tail);
  }
}

/** A binary file with up to eight changes: bits, bytes, stretches. For zip, PDF and pictures. */
export const damagedBytes = (...files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    {
      weight: 19,
      arbitrary: fc
        .tuple(fc.constantFrom(...files), fc.array(change, { maxLength: 8 }))
        .map(([file, changes]) => changes.reduce(apply, file.slice())),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );
