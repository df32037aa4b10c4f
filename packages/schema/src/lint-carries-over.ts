import type { Definition } from './definition.js';
import type { Problem } from './problem.js';
import { compareVersions } from './versions.js';

/** An item answers for one item of an earlier version at most, and is there. Whether that one was, is not known here. */
export function lintCarriesOver({ version, themes, carriesOver = {} }: Definition): Problem[] {
  const ids = new Set(themes.flatMap((theme) => theme.items).map(({ id }) => id));
  return Object.entries(carriesOver).flatMap(([earlier, items]) => {
    const place = `/carriesOver/${earlier}`;
    const problems: Problem[] = [];
    if (compareVersions(earlier, version) >= 0) {
      problems.push({
        code: 'instrument-invalid',
        place,
        expected: `a version before ${version}`,
        got: earlier,
        next: 'Name the earlier version, or remove it.',
      });
    }
    const taken = new Map<string, string>();
    for (const [from, to] of Object.entries(items)) {
      const at = `${place}/${from}`;
      const first = taken.get(to);
      if (!ids.has(to)) {
        problems.push({
          code: 'unknown-reference',
          place: at,
          expected: 'the id of an item',
          got: `"${to}"`,
          next: 'Correct the name, or add what it refers to.',
        });
      } else if (first !== undefined) {
        problems.push({
          code: 'duplicate-id',
          place: at,
          expected: 'an item that takes over one item',
          got: `"${to}", also from "${first}"`,
          next: 'Keep the one that asks the same.',
        });
      } else taken.set(to, from);
    }
    return problems;
  });
}
