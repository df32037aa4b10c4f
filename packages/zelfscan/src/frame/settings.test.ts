import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributesOf, elementNames, themeOptions, type ElementName } from './attributes.js';
import { declarations, oneLine, readSettings, writeSettings } from './settings.js';

const page = 'https://zelfscan.example/zelfscan/frame.html';
const read = (query: string, from: 'address' | 'person' = 'address') =>
  readSettings(new URLSearchParams(query), page, from);
const wrong = (query: string) => read(query).problems.map(({ code, place }) => `${code} ${place}`);

describe('settings in an address', () => {
  test('without any, the zelfscan as it comes', () => {
    expect(read('')).toEqual({
      element: 'kwaliteitskader-zelfscan',
      attributes: {},
      theme: {},
      scheme: 'light',
      problems: [],
    });
  });

  test('an element with its attributes and looks', () => {
    const query =
      'element=mda-dilemmakaart&organisation=Gemeente+%22X%22&lang=en&accent=%2300664f&corners=0&scheme=auto';
    expect(read(query)).toEqual({
      element: 'mda-dilemmakaart',
      attributes: { organisation: 'Gemeente "X"', lang: 'en' },
      theme: { accent: '#00664f', corners: '0' },
      scheme: 'auto',
      problems: [],
    });
    expect(declarations(read(query).theme)).toEqual([
      ['--zs-color-accent', '#00664f'],
      ['--zs-color-on-accent', '#ffffff'],
      ['--zs-border-radius', '0px'],
    ]);
  });

  test.each(['en-GB', 'EN', 'nl-NL'])('%s is a language', (tag) => {
    expect(read(`lang=${tag}`)).toMatchObject({
      attributes: { lang: tag.slice(0, 2).toLowerCase() },
      problems: [],
    });
  });

  test('a background brings light or dark along, so that text stays readable on it', () => {
    expect(declarations({ background: '#fbf8f2' })).toContainEqual(['color-scheme', 'light']);
    expect(declarations({ background: '#101820' })).toContainEqual(['color-scheme', 'dark']);
  });

  test.each([
    ['element=script', 'value-out-of-range element'],
    ['onload=alert(1)', 'option-unknown onload'],
    ['style=display:none', 'option-unknown style'],
    ['src=/a.json', 'option-unknown src'],
    ['lang=de', 'value-out-of-range lang'],
    ['storage=cloud', 'value-out-of-range storage'],
    ['accent=red;--x:1', 'value-out-of-range accent'],
    ['accent=url(https://a.example)', 'value-out-of-range accent'],
    ["font='half", 'value-out-of-range font'],
    ['corners=99', 'value-out-of-range corners'],
    ['size=1e1', 'value-out-of-range size'],
    ['scheme=pink', 'value-out-of-range scheme'],
    [`organisation=${'x'.repeat(201)}`, 'value-out-of-range organisation'],
  ])('%s is refused', (query, problem) => expect(wrong(query)).toEqual([problem]));

  test('a link cannot erase or unlock scans', () => {
    expect(wrong('retention=1&lock-after=0')).toEqual(['option-unknown retention', 'option-unknown lock-after']);
    expect(read('retention=1').attributes).toEqual({});
    expect(read('retention=1', 'person').attributes).toEqual({ retention: '1' });
  });

  test.each([
    ['https://elders.example/instrument.json', false],
    ['//elders.example/instrument.json', false],
    ['https://zelfscan.example.elders.example/i.json', false],
    ['javascript:alert(1)', false],
    ['data:application/json,{}', false],
    ['blob:https://zelfscan.example/x', false],
    ['http://[', false],
    ['/vragen/1.0.0/instrument.json', true],
    ['vragen/instrument.json', true],
    ['https://zelfscan.example/vragen/instrument.json', true],
  ])('a questionnaire from %s: %s', (src, allowed) => {
    const { attributes } = readSettings(
      new URLSearchParams({ element: 'zelfscan-questionnaire', src }),
      page,
      'address',
    );
    expect(attributes).toEqual(allowed ? { src } : {});
  });

  test('what counts visitors adds to addresses is no mistake', () => {
    expect(wrong('utm_source=mail&fbclid=1&mtm_campaign=x')).toEqual([]);
  });

  test('whatever is in an address, only attributes of the table come out, with values that fit', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(
              fc.constantFrom(
                'element',
                'scheme',
                ...elementNames.flatMap((name) => attributesOf(name).map((a) => a.name)),
              ),
              fc.constantFrom(...themeOptions.map(({ name }) => name)),
              fc.string({ unit: 'binary' }),
            ),
            fc.oneof(
              fc.string({ unit: 'binary' }),
              fc.constantFrom(...elementNames, 'nl', '0', '#123456', '/a', 'auto'),
            ),
          ),
        ),
        (pairs) => {
          const settings = readSettings(new URLSearchParams(pairs), page, 'address');
          const known = attributesOf(settings.element).map(({ name }) => name);
          expect(known).toEqual(expect.arrayContaining(Object.keys(settings.attributes)));
          for (const [, value] of declarations(settings.theme)) expect(value).not.toMatch(/[;{}()<>"\\]/);
        },
      ),
    );
  });

  test('written and read again they are the same', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map(oneLine);
    fc.assert(
      fc.property(
        fc.constantFrom<ElementName>(...elementNames),
        text,
        text,
        fc.constantFrom('', 'en'),
        (element, a, b, lang) => {
          const attributes = Object.fromEntries(
            [['organisation', a], ['lang', lang], ['scope', b]].filter(([, value]) => value) as [string, string][], // prettier-ignore
          );
          const given = { element, attributes, theme: { accent: '#abcdef' }, scheme: 'dark' } as const;
          const { problems, ...back } = readSettings(writeSettings(given), page, 'address');
          expect(problems).toEqual([]);
          expect(back).toEqual(given);
        },
      ),
    );
  });
});
