/** The name that was probably meant: the one with the fewest changes, where those are few. */
export function nearest(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Math.ceil(name.length / 3) + 1;
  for (const one of names) {
    // So many changes it takes at least.
    if (Math.abs(one.length - name.length) >= fewest) continue;
    const changes = distance(name, one);
    if (changes < fewest) [best, fewest] = [one, changes];
  }
  return best;
}

/** How many characters have to be changed, added or taken out to make one of the other. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const [above = 0, left = 0, before = 0] = [row[j], next[j - 1], row[j - 1]];
      next[j] = Math.min(above + 1, left + 1, before + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
