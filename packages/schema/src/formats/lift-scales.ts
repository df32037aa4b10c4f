import type { Problem } from '../problem.js';
import type { Upgraded } from './upgraded.js';

type Entry = Readonly<Record<string, unknown>>;

/**
 * From format 1 to 2. Every item of format 1 named its scale; now a theme does, or the instrument for all themes. A theme
 * with items on two scales has no figure that means anything: it is refused.
 */
export function liftScales(file: Entry): Upgraded {
  const problems: Problem[] = [];
  const themes = entriesIn(file.themes).map((theme, t) => {
    const items = entriesIn(isEntry(theme) ? theme.items : undefined);
    const known = items.flatMap((item, i) => {
      if (!isEntry(item)) return [];
      const problem = unknownScale(file, item, `/themes/${t}/items/${i}`);
      if (problem) problems.push(problem);
      return problem ? [] : [{ place: placeOf(item, `/themes/${t}/items/${i}`), scale: item.scale as string }];
    });
    const [first, ...others] = known;
    if (first) problems.push(...others.filter(({ scale }) => scale !== first.scale).map((other) => two(first, other)));
    return { theme, scale: first?.scale };
  });
  const scale = mostOf(themes.flatMap((theme) => theme.scale ?? []));
  return {
    file: {
      ...file,
      format: 2,
      ...(scale !== undefined && { scale }),
      ...(Array.isArray(file.themes) && {
        themes: themes.map(({ theme, scale: its }) =>
          isEntry(theme) ? lifted(theme, its === scale ? {} : { scale: its }) : theme,
        ),
      }),
    },
    problems,
  };
}

function lifted({ items, ...theme }: Entry, own: { readonly scale?: string | undefined }): Entry {
  return {
    ...theme,
    ...(own.scale !== undefined && own),
    ...(items !== undefined && {
      items: Array.isArray(items) ? items.map((item: unknown) => (isEntry(item) ? withoutScale(item) : item)) : items,
    }),
  };
}

const withoutScale = ({ scale: _, ...item }: Entry): Entry => item;

function unknownScale({ scales }: Entry, item: Entry, place: string): Problem | null {
  const { scale } = item;
  if (typeof scale !== 'string') {
    return {
      code: 'instrument-invalid',
      place: `${place}/scale`,
      expected: 'a key of "scales"',
      got: scale === undefined ? 'nothing' : typeof scale,
      next: 'Name the scale of the item; or say "format": 2, in which the theme or the instrument names it.',
    };
  }
  if (!isEntry(scales) || Object.hasOwn(scales, scale)) return null;
  return {
    code: 'unknown-reference',
    place: `${placeOf(item, place)}/scale`,
    expected: 'a key of "scales"',
    got: `"${scale}"`,
    next: 'Correct the name, or add what it refers to.',
  };
}

interface Placed {
  readonly place: string;
  readonly scale: string;
}

const two = (first: Placed, other: Placed): Problem => ({
  code: 'theme-scales',
  place: `${other.place}/scale`,
  expected: `"${first.scale}", as ${first.place}/scale in the same theme`,
  got: `"${other.scale}"`,
  next: 'Give all items of a theme one scale, or divide them over two themes: no mean can be made of both.',
});

/** By its id, as elsewhere; by where it stands where it has none. */
const placeOf = ({ id }: Entry, place: string): string => (typeof id === 'string' ? `/items/${id}` : place);

/** What occurs most, the first one of those that occur as often. */
function mostOf(scales: readonly string[]): string | undefined {
  const often = (scale: string) => scales.filter((other) => other === scale).length;
  return scales.toSorted((a, b) => often(b) - often(a))[0];
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const entriesIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
