import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** The name of a file with a hash of its bytes in it, so that the name is another one in each version that has others. */
export function namedByContent(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 8);
  const end = extname(file);
  return `${basename(file, end)}-${hash}${end}`;
}
