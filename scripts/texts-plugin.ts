import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { languages, type Language } from '../packages/core/src/texts/languages.js';
import { problemsIn } from './texts/check.js';
import { allModule, groupModule, wordsModule } from './texts/compile.js';
import { groups } from './texts/groups.js';
import { keysModule, textLists } from './texts/lists.js';
import { fileOf, readTree } from './texts/source.js';

const names = Object.keys(languages) as Language[];
/** `texts:<group>`, `texts:<group>/all`, `texts:<group>/<language>`, and `texts:keys`. */
const specifier = /^texts:(\w+)(?:\/(\w+))?$/;

/** The module behind a specifier; null where there is none. Throws with all that is wrong with the texts in it. */
export function textsModule(root: string, source: string): string | null {
  const [, group = '', language] = specifier.exec(source) ?? [];
  if (group === 'keys') return keysModule(root);
  if (!Object.hasOwn(groups, group)) return null;
  if (!language) return groupModule(group);
  if (language === 'all') return allModule(group);
  if (!Object.hasOwn(languages, language)) return null;
  refuse(problemsOf(root, group));
  return wordsModule(group, language as Language, readTree(root, group, language) ?? {});
}

/** What is wrong with the texts of a group, as lines. */
function problemsOf(root: string, group: string): string[] {
  const translations = names.map((name) => [name, readTree(root, group, name)] as const);
  return problemsIn(groups[group]?.given ?? {}, translations, (name) => fileOf(group, name));
}

function refuse(problems: readonly string[]): void {
  if (problems.length) throw new Error(`Texts that are not right:\n${problems.join('\n')}`);
}

/**
 * Makes modules of our texts: `texts:scan/nl` is the words of a group in a language, `texts:scan` all languages of it,
 * each to be fetched when it is asked for, `texts:scan/all` all of them at once. Texts that are not right do not build:
 * see `problemsIn`.
 */
export function texts(root: string): Plugin {
  let building = false;
  return {
    name: 'zelfscan-texts',
    enforce: 'pre',
    configResolved: ({ command }) => void (building = command === 'build'),
    /** A build says at once what is wrong anywhere; while someone works, each module says it of itself. */
    buildStart() {
      if (building) refuse(Object.keys(groups).flatMap((group) => problemsOf(root, group)));
    },
    resolveId(source) {
      const [, group, language] = specifier.exec(source) ?? [];
      // Its last part is what the file is called that is made of it.
      return group ? `\0texts:${group}/${language ? `${group}-${language}` : group}` : null;
    },
    load(id) {
      const [, group = '', language] = /^\0texts:(\w+)\/\w+?(?:-(\w+))?$/.exec(id) ?? [];
      if (!group) return null;
      for (const name of names) this.addWatchFile(join(root, fileOf(group, name)));
      const code = textsModule(root, `texts:${group}${language ? `/${language}` : ''}`);
      return code === null ? null : { code, moduleSideEffects: false };
    },
  };
}

/** Lays the lists of all our texts beside the script, to copy from. */
export function textsBeside(root: string): Plugin {
  let folder = '';
  return {
    name: 'zelfscan-texts-beside',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir, 'texts');
    },
    // Not when all is closed: that comes after a build that failed as well, and would hide why.
    writeBundle() {
      mkdirSync(folder, { recursive: true });
      for (const [name, list] of Object.entries(textLists(root))) writeFileSync(join(folder, name), list);
    },
  };
}
