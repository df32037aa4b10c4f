/** Words that a file name can hold on every system, joined; empty ones are left out. The date is the one of the device. */
export function fileName(words: readonly string[], at: Date, ending: string): string {
  const plain = words.map(simple).filter(Boolean);
  return `${[...plain, at.toLocaleDateString('sv-SE')].join('-')}.${ending}`;
}

const simple = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^\w-]/g, '')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
