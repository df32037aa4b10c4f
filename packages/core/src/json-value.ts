/**
 * A value as JSON can hold it. A database can keep more than that, and damage may be anything: what JSON has no word
 * for becomes a text or a list, so that nothing is left out and nothing throws.
 */
export function jsonValue(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return String(value);
  if (above.includes(value)) return '[circular]';
  const inside = [...above, value];
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  if (Symbol.iterator in value) return [...(value as Iterable<unknown>)].map((part) => jsonValue(part, inside));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, jsonValue(part, inside)]));
}
