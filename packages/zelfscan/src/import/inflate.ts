/** How many bytes may still come out of compressed data; shared by all that is unpacked of one file. */
export interface Allowance {
  left: number;
}

/** More came out than a file of ours can hold. */
export class TooMuch extends Error {}

/** It is no zlib data, or damaged. */
export class NotPacked extends Error {}

/**
 * Unpacks zlib data. Stops as soon as the allowance is used up: some bytes can become gigabytes.
 *
 * @throws TooMuch or NotPacked
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, allowance: Allowance): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new NotPacked('no zlib data', { cause });
    });
    if (done) break;
    allowance.left -= value.length;
    if (allowance.left < 0) {
      await reader.cancel();
      throw new TooMuch();
    }
    parts.push(value);
  }
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
