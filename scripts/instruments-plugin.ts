import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compareVersions, detailsOf, parseInstrument, withoutDetails } from '../packages/schema/src/index.js';
import type { Instrument, Item } from '../packages/schema/src/index.js';

const part = /^instrument(-details)?:([^@/]+)@([^/]+)\/(.+)$/;
const list = /^instrument-versions:([^@/]+)$/;

/**
 * Turns `import('instrument:<id>@<version>/<language>')` into the checked instrument, and `instrument-details:…` into
 * the texts of it that are only read when someone unfolds them; `@newest` is the highest version there is.
 * `instrument-versions:<id>` lists all versions, newest first, each to be loaded when it is asked for. Parsing happens
 * here, at build time, so that no page carries a parser for content that we ship; content with a mistake does not build.
 */
export function instruments(root: string, folder = 'packages/instruments'): Plugin {
  const at = (...names: string[]) => join(root, folder, ...names);
  const versionsOf = (id: string): string[] =>
    readdirSync(at(id))
      .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
      .toSorted((a, b) => compareVersions(b, a));
  const read = (...names: string[]): unknown => JSON.parse(readFileSync(at(...names), 'utf8'));

  return {
    name: 'zelfscan-instruments',
    resolveId(source) {
      if (list.test(source)) return `\0${source}`;
      const [, , id = '', version] = part.exec(source) ?? [];
      if (!id) return null;
      // Under its own number, so that the newest version is not there twice.
      return `\0${version === 'newest' ? source.replace('@newest/', `@${versionsOf(id)[0]}/`) : source}`;
    },
    load(resolved) {
      if (!resolved.startsWith('\0instrument')) return null;
      const [, listed] = list.exec(resolved.slice(1)) ?? [];
      if (listed) return listModule(versionsOf(listed).map((version) => `${listed}@${version}`));
      const [, details, id, version, language] = part.exec(resolved.slice(1)) ?? [];
      if (!id || !version) return null;
      for (const file of ['instrument', language]) this.addWatchFile(at(id, version, `${file}.json`));
      const parsed = parseInstrument(read(id, version, 'instrument.json'), read(id, version, `${language}.json`));
      if (!parsed.ok) {
        const wrong = parsed.problems.map((p) => `${p.code} at ${p.place}: wanted ${p.expected}, got ${p.got}`);
        this.error(`${id}@${version}/${language} is not right:\n${wrong.join('\n')}`);
      }
      const inside = `${parsed.value.id}@${parsed.value.version}`;
      // Else a folder copied for a next version would be the earlier one again, without a word.
      if (inside !== `${id}@${version}`) this.error(`The folder ${id}/${version} has ${inside} in it.`);
      for (const [earlier, items] of Object.entries(parsed.value.carriesOver ?? {})) {
        const known = versionsOf(id).includes(earlier) ? itemsIn(read(id, earlier, 'instrument.json')) : [];
        const strange = Object.keys(items).filter((item) => !known.includes(item));
        if (strange.length)
          this.error(`${id}@${version} carries over what ${earlier} does not have: ${strange.join()}`);
      }
      return details ? jsonModule(detailsOf(parsed.value)) : instrumentModule(withoutDetails(parsed.value));
    },
  };

  function listModule(names: readonly string[]): string {
    const entries = names.map((name) => {
      const [id = '', version = ''] = name.split('@');
      const { languages } = read(id, version, 'instrument.json') as { languages: readonly string[] };
      const load = (language: string) =>
        `() => Promise.all([import('instrument:${name}/${language}'), import('instrument-details:${name}/${language}')])`;
      const loaders = languages.map((language) => `${JSON.stringify(language)}: ${load(language)}`);
      return `{ version: '${version}', languages: { ${loaders.join(', ')} } }`;
    });
    return `export default [${entries.join(', ')}]`;
  }
}

const itemsIn = (definition: unknown): string[] =>
  (definition as { themes: { items: { id: string }[] }[] }).themes.flatMap(({ items }) => items.map(({ id }) => id));

/** The instrument as a module; what most items have alike stands there once. */
function instrumentModule(instrument: Instrument): string {
  const items = instrument.themes.flatMap((theme) => theme.items);
  const alike: Record<string, unknown> = {};
  for (const key of Object.keys(items[0] ?? {})) {
    const values: (string | undefined)[] = items.map((item) => JSON.stringify(item[key as keyof Item]));
    const often = (value: string | undefined) => values.filter((other) => other === value).length;
    const most = values.toSorted((a, b) => often(b) - often(a))[0];
    // A key that some items lack is left where it is: none may get what it does not have.
    if (most && !values.includes(undefined)) alike[key] = JSON.parse(most);
  }
  const own = (item: Item) =>
    Object.fromEntries(
      Object.entries(item).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(alike[key])),
    );
  const themes = instrument.themes.map((theme) => ({ ...theme, items: theme.items.map(own) }));
  return `const { alike, ...instrument } = ${parsed({ ...instrument, themes, alike })};
const whole = (theme) => ({ ...theme, items: theme.items.map((item) => ({ ...alike, ...item })) });
export default { ...instrument, themes: instrument.themes.map(whole) };`;
}

/** A string in single quotes parses faster than an object literal and needs few escapes. */
function parsed(content: unknown): string {
  const json = JSON.stringify(content).replace(/[\\'\u2028\u2029]/g, (char) =>
    char === '\\' || char === "'" ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16)}`,
  );
  return `JSON.parse('${json}')`;
}

const jsonModule = (content: unknown): string => `export default ${parsed(content)}`;
