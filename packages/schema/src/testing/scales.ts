import { parseInstrument, type Instrument } from '../index.js';
import { definitionFile, textsFile } from './files.js';

/** An instrument of which every theme has three items (`<theme>.1` to `.3`) on a scale with these values, no bands. */
export function instrumentOn(themes: Readonly<Record<string, readonly number[]>>): Instrument {
  const definition = definitionFile();
  const texts = textsFile();
  const given = Object.entries(themes);
  const scales = [...new Set(given.map(([, values]) => String(values)))];
  const nameOf = (values: readonly number[]) => `schaal-${scales.indexOf(String(values))}`;
  const itemsOf = (theme: string) => [1, 2, 3].map((n) => `${theme}.${n}`);
  const eachScale = <T>(make: (values: readonly number[]) => T) =>
    Object.fromEntries(given.map(([, values]) => [nameOf(values), make(values)]));
  const parsed = parseInstrument(
    {
      ...definition,
      scale: nameOf(given[0]?.[1] ?? []),
      scales: eachScale((values) => ({ values, unknown: true, notApplicable: true, bands: [] })),
      subsets: [],
      themes: given.map(([id, values]) => ({
        id,
        scale: nameOf(values),
        items: itemsOf(id).map((item) => ({ ...definition.themes[0]?.items[0], id: item })),
      })),
    },
    {
      ...texts,
      subsets: {},
      scales: eachScale((values) => ({
        levels: values.map((value) => ({ label: `Niveau ${value}`, meaning: `Dat is ${value}` })),
        unknown: 'Weet ik niet',
        notApplicable: 'Niet van toepassing',
        bands: {},
      })),
      themes: Object.fromEntries(
        given.map(([id]) => [id, { title: `Over ${id}`, short: id, intro: 'Kijk.', discuss: 'Wat valt op?' }]),
      ),
      items: Object.fromEntries(
        given.flatMap(([id, values]) =>
          itemsOf(id).map((item) => [
            item,
            { ...texts.items['a.1'], title: item, anchors: values.map((value) => `anker ${value}`) },
          ]),
        ),
      ),
    },
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Scales of which some went wrong once: other ones per theme, the fewest and the most levels, and a colour short. */
export const scaleCases = {
  'four themes on three scales': { visie: upTo(1, 5), uitvoering: upTo(1, 3), samen: upTo(0, 10), leren: upTo(1, 5) },
  'two levels': { visie: [0, 1], uitvoering: [0, 1], samen: [0, 1] },
  'seven levels': { visie: upTo(1, 7), uitvoering: upTo(1, 7), samen: upTo(1, 7) },
  'eleven levels': { visie: upTo(0, 10), uitvoering: upTo(0, 10), samen: upTo(0, 10) },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
