import { parseInstrument, type Instrument } from '@zelfscan/schema';
import { readFileSync } from 'node:fs';

const folder = new URL('../../../packages/instruments/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** Files of the instruments that we publish. */
export const instrumentFiles = ['kwaliteitskader-zelfscan/1.0.0', 'mda-dilemmakaart/1.0.0'].flatMap((name) =>
  ['nl', 'en'].map((language) => ({
    name,
    definition: read(`${name}/instrument.json`),
    texts: read(`${name}/${language}.json`),
  })),
);

const parsed = (name: string): Instrument => {
  const files = instrumentFiles.find((one) => one.name.startsWith(name));
  const outcome = parseInstrument(files?.definition, files?.texts);
  if (!outcome.ok) throw new Error(`${name} is refused: ${JSON.stringify(outcome.problems[0])}`);
  return outcome.value;
};

export const scanInstrument = parsed('kwaliteitskader-zelfscan');
export const cardInstrument = parsed('mda-dilemmakaart');
