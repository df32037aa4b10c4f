import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { detailsOf, parseInstrument, withoutDetails } from '../packages/schema/src/index.js';

const whole = /^\0?instrument(-details)?:(.+)\/(.+)$/;

/**
 * Turns `import('instrument:<id>@<version>/<language>')` into the checked instrument, and `instrument-details:…` into
 * the texts of it that are only read when someone unfolds them. Parsing happens here, at build time, so that no page carries
 * a parser for content that we ship; content with a mistake does not build.
 */
export function instruments(root: string): Plugin {
  return {
    name: 'zelfscan-instruments',
    resolveId: (id) => (whole.test(id) ? `\0${id}` : null),
    load(id) {
      const [, details, name = '', language = ''] = whole.exec(id) ?? [];
      if (!name || !id.startsWith('\0')) return null;
      const folder = join(root, 'packages/instruments', name.replace('@', '/'));
      const read = (file: string): unknown => {
        this.addWatchFile(join(folder, file));
        return JSON.parse(readFileSync(join(folder, file), 'utf8'));
      };
      const parsed = parseInstrument(read('instrument.json'), read(`${language}.json`));
      if (!parsed.ok) {
        const list = parsed.problems.map((p) => `${p.code} at ${p.place}: wanted ${p.expected}, got ${p.got}`);
        this.error(`${name}/${language} is not right:\n${list.join('\n')}`);
      }
      const content = details ? detailsOf(parsed.value) : withoutDetails(parsed.value);
      // A string in single quotes parses faster than an object literal and needs few escapes.
      const json = JSON.stringify(content).replace(/[\\'\u2028\u2029]/g, (char) =>
        char === '\\' || char === "'" ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16)}`,
      );
      return `export default JSON.parse('${json}')`;
    },
  };
}
