import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

type Value = string | Value[] | { [name: string]: Value };

/** Reads the part of YAML that publiccode.yml keeps to: maps, lists, plain and quoted texts, folded texts. */
function readYaml(text: string): { [name: string]: Value } {
  const lines = text.split('\n').filter((line) => line.trim() && !line.trimStart().startsWith('#'));
  let at = 0;
  const depth = (): number => (lines[at] ?? '').search(/\S/);
  const plain = (written: string): string => written.trim().replace(/^'(.*)'$/, '$1');

  const block = (indent: number): Value => {
    if (/^\s*- /.test(lines[at] ?? '')) {
      const list: Value[] = [];
      while (at < lines.length && depth() === indent && /^\s*- /.test(lines[at] ?? '')) {
        const item = (lines[at] ?? '').replace('- ', '  ');
        if (/^\s*\w+: /.test(item)) {
          lines[at] = item;
          list.push(block(indent + 2));
        } else {
          list.push(plain(item));
          at++;
        }
      }
      return list;
    }
    const map: { [name: string]: Value } = {};
    while (at < lines.length && depth() === indent) {
      const [, name, value = ''] = /^\s*([\w-]+):\s*(.*)$/.exec(lines[at] ?? '') ?? [];
      if (name === undefined) throw new Error(`publiccode.yml: cannot read "${lines[at]}"`);
      at++;
      if (value === '>-') {
        const words: string[] = [];
        while (at < lines.length && depth() > indent) words.push((lines[at++] ?? '').trim());
        map[name] = words.join(' ');
      } else map[name] = value ? plain(value) : block(depth());
    }
    return map;
  };
  return block(0) as { [name: string]: Value };
}

interface Description {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
  readonly genericName: string;
}

const file = readYaml(read('publiccode.yml')) as unknown as {
  publiccodeYmlVersion: string;
  name: string;
  url: string;
  softwareVersion: string;
  platforms: string[];
  categories: string[];
  developmentStatus: string;
  softwareType: string;
  description: Record<string, Description>;
  legal: { license: string };
  maintenance: { type: string; contacts: { name: string }[] };
  localisation: { localisationReady: string; availableLanguages: string[] };
  intendedAudience: { countries: string[] };
};

describe('publiccode.yml, by the standard of version 0.4', () => {
  test('has every key that the standard asks for', () => {
    expect(Object.keys(file)).toEqual(
      expect.arrayContaining([
        'publiccodeYmlVersion',
        'name',
        'url',
        'platforms',
        'categories',
        'developmentStatus',
        'softwareType',
        'description',
        'legal',
        'maintenance',
        'localisation',
      ]),
    );
    expect(file.publiccodeYmlVersion).toBe('0.4');
    expect(new URL(file.url).protocol).toBe('https:');
  });

  test('takes its values from the lists of the standard', () => {
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(file.developmentStatus);
    expect([
      'standalone/mobile',
      'standalone/iot',
      'standalone/desktop',
      'standalone/web',
      'standalone/backend',
      'standalone/other',
      'addon',
      'library',
      'configurationFiles',
    ]).toContain(file.softwareType);
    expect(['web', 'windows', 'mac', 'linux', 'ios', 'android']).toEqual(expect.arrayContaining(file.platforms));
    expect(['true', 'false']).toContain(file.localisation.localisationReady);
    expect(file.intendedAudience.countries).toEqual(['nl']);
  });

  test('says who to turn to, as community maintenance has to', () => {
    expect(file.maintenance.type).toBe('community');
    expect(file.maintenance.contacts.every(({ name }) => name.length > 0)).toBe(true);
  });

  test.each(['nl', 'en'])('describes the software in %s, within the lengths of the standard', (language) => {
    const description = file.description[language] as Description;
    expect(file.localisation.availableLanguages).toContain(language);
    expect(description.shortDescription.length).toBeLessThanOrEqual(150);
    expect(description.longDescription.length).toBeGreaterThanOrEqual(150);
    expect(description.longDescription.length).toBeLessThanOrEqual(10_000);
    expect(description.genericName.length).toBeLessThanOrEqual(35);
    expect(description.features.length).toBeGreaterThan(0);
    expect(description.features.filter((feature) => feature.length > 100)).toEqual([]);
  });

  test('has the version, the licence and the claims of the rest', () => {
    const { version, license } = JSON.parse(read('package.json')) as { version: string; license: string };
    expect(file.softwareVersion).toBe(version);
    expect(file.legal.license).toBe(license);
    expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
    expect(read('packages/zelfscan/CHANGELOG.md')).toContain(`## ${version}\n`);
    expect(file.description['nl']?.longDescription).toContain('niet de officiële zelfscan');
  });
});
