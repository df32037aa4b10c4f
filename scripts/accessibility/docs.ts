import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** A criterion of WCAG, as it stands in tests/a11y/criteria.json: the one source of both documents. */
export interface Criterion {
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly result: 'met' | 'na' | 'page';
  readonly tests: readonly string[];
  readonly nl: Words;
  readonly en: Words;
}
interface Words {
  readonly name: string;
  readonly how: string;
  /** What the page around the scan must do; may be empty. */
  readonly page: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const words = {
  en: {
    heads: ['Criterion', 'Level', 'Result', 'How', 'Tested in', 'What the page does'],
    results: { met: 'Met', na: 'Not applicable', page: 'With the page' },
  },
  nl: {
    heads: ['Eis', 'Niveau', 'Uitkomst', 'Hoe', 'Getest in', 'Wat de pagina doet'],
    results: { met: 'Voldoet', na: 'Niet van toepassing', page: 'Samen met de pagina' },
  },
};

/** Where each language of the document stands. */
export const documents = { en: 'docs/accessibility.md', nl: 'docs/nl/toegankelijkheid.md' } as const;

export const criteria = JSON.parse(readFileSync(`${root}tests/a11y/criteria.json`, 'utf8')) as readonly Criterion[];

/** The document in one language, as it is kept. */
export async function accessibilityDocument(language: 'nl' | 'en'): Promise<string> {
  const { heads, results } = words[language];
  const rows = criteria.map(({ id, level, result, tests, [language]: { name, how, page } }) => [
    `${id} ${name}`,
    level,
    results[result],
    how,
    tests.map((path) => `\`${path}\``).join(', '),
    page,
  ]);
  const table = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const template = readFileSync(`${root}scripts/accessibility/${language}.md`, 'utf8');
  const file = `${root}${documents[language]}`;
  return format(template.replace('{{criteria}}', table), { ...(await resolveConfig(file)), filepath: file });
}
