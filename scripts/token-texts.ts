import { parts } from '../packages/elements/src/lib/parts.js';
import { partDocs } from '../packages/elements/src/lib/part-docs.js';
import { tokenDocs } from '../packages/elements/src/styles/token-docs.js';

type Write = (text: string) => string;

/** What stands between two marks, the marks themselves left in place. */
const between = (text: string, from: string, to: string, inside: string): string => {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`no ${from} … ${to}`);
  return text.slice(0, start + from.length) + inside + text.slice(end);
};

const theming: Write = (text) => {
  const tokens = tokenDocs().map(({ name, fallbacks, is }) => `| \`--${name}\` | ${fallbacks.join('; ')} | ${is} |`);
  const withTokens = between(
    text,
    '<!-- tokens -->',
    '<!-- /tokens -->',
    `\n\n| Token | Falls back to | Is |\n| - | - | - |\n${tokens.join('\n')}\n\n`,
  );
  const named = parts.split(',').map((name) => `| \`${name}\` | ${partDocs[name] ?? ''} |`);
  return between(
    withTokens,
    '<!-- parts -->',
    '<!-- /parts -->',
    `\n\n| Part | Is |\n| - | - |\n${named.join('\n')}\n\n`,
  );
};

/** The lines of a doc block that are made: all parts and custom properties, in one run at its end. */
const block: Write = (text) => {
  const made = [
    ...parts.split(',').map((name) => ` * @csspart ${name} - ${partDocs[name] ?? ''}.`),
    ' *',
    ...tokenDocs().map(({ name, is }) => ` * @cssproperty --${name} - ${is}.`),
  ].join('\n');
  const run = /(?:^ \* @csspart .*\n| \*\n)*(?:^ \* @(?:csspart|cssproperty) .*\n(?: \*\n(?= \* @css))?)+/m;
  if (!run.test(text)) throw new Error('no @cssproperty');
  return text.replace(run, () => ` *\n${made}\n`);
};

/** By path, what makes the file as it should be of the file as it is. */
export const written: Readonly<Record<string, Write>> = {
  'docs/theming.md': theming,
  'packages/zelfscan/src/questionnaire/questionnaire.ts': block,
  'packages/zelfscan/src/dilemmakaart/mda-dilemmakaart.ts': block,
};
