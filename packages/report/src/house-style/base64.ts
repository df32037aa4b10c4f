const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64. The language itself has nothing for it, and this package has no DOM. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const letter = (shift: number) => alphabet.charAt((bits >> shift) & 63);
    parts.push(letter(18), letter(12), b === undefined ? '=' : letter(6), c === undefined ? '=' : letter(0));
  }
  return parts.join('');
}
