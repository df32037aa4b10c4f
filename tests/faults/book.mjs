/** Keeps what teams gave and what the screen confirmed, outside of the browser that is about to die. */
export class Book {
  /** By scan: everything given, in order, as [item, 'value' | 'note', what]. */
  #given = new Map();
  /** By scan: how many of those the screen said were saved. */
  #confirmed = new Map();

  gave(id, entry) {
    if (!this.#given.has(id)) this.#given.set(id, []);
    this.#given.get(id).push(JSON.parse(entry));
  }

  confirmed(id, count) {
    this.#confirmed.set(id, Math.max(count, this.#confirmed.get(id) ?? 0));
  }

  get scans() {
    return [...this.#confirmed.keys()];
  }

  get confirmations() {
    return [...this.#confirmed.values()].reduce((sum, count) => sum + count, 0);
  }

  /**
   * Compares with what is there afterwards: the answers of each scan, by scan. For each answer and note, the last one
   * that was confirmed must be found, or one that was given after it: the store may be ahead of the screen.
   * @returns {{ confirmed: number, found: number, lost: string[] }} counted in answers and notes
   */
  compare(found) {
    const result = { confirmed: 0, found: 0, lost: [] };
    for (const [id, count] of this.#confirmed) {
      const given = this.#given.get(id) ?? [];
      const last = new Map();
      given.slice(0, count).forEach(([item, kind], at) => last.set(`${item} ${kind}`, at));
      for (const [key, at] of last) {
        const [item, kind] = key.split(' ');
        const there = found[id]?.[item]?.[kind];
        const fine = given.slice(at).some(([i, k, what]) => i === item && k === kind && what === there);
        result.confirmed += 1;
        if (fine) result.found += 1;
        else
          result.lost.push(
            `${id} ${item} ${kind}: confirmed ${JSON.stringify(given[at][2])}, found ${JSON.stringify(there)}`,
          );
      }
    }
    return result;
  }
}
