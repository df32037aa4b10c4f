import { expect, test } from 'vitest';
import { detailsOf, withDetails, withoutDetails } from './details.js';
import { parseInstrument } from './parse-instrument.js';
import { definitionFile, textsFile } from './testing/files.js';

function instrumentOf() {
  const parsed = parseInstrument(definitionFile(), textsFile());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

test('an instrument that was taken apart and put together again is the same', () => {
  const instrument = instrumentOf();
  const sent = JSON.parse(JSON.stringify([withoutDetails(instrument), detailsOf(instrument)])) as [never, never];
  expect(withDetails(...sent)).toEqual(instrumentOf());
});

test('without details the first theme can be filled in: statements everywhere, levels of the first theme', () => {
  const instrument = withoutDetails(instrumentOf());
  expect(instrument.themes.flatMap(({ items }) => items).map(({ statement }) => statement)).not.toContain('');
  expect(
    instrument.themes.map(({ items }) => items.map((item) => item.type === 'scale' && item.anchors.length)),
  ).toEqual([[3, 3], [0]]);
});

test('without details there is no guidance, explanation, choice or source', () => {
  const instrument = withoutDetails(instrumentOf());
  expect(instrument.themes.flatMap(({ items }) => items).map((item) => item.type === 'scale' && item.guidance)).toEqual(
    ['', '', ''],
  );
  expect(instrument.glossary).toEqual({ slingeren: { term: 'Slingeren', text: '' } });
  expect(instrument.profile.map(({ options }) => options?.length ?? null)).toEqual(
    instrumentOf().profile.map(({ options }) => options && 0),
  );
  expect(instrument.sources).toEqual({});
});

test('the instrument itself stays as it was', () => {
  const instrument = instrumentOf();
  withoutDetails(instrument);
  expect(instrument).toEqual(instrumentOf());
});
