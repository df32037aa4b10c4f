import { parseInstrument, type Instrument } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../problem-error.js';

/**
 * Fetches an instrument from the embedding site: `instrument.json` at `src`, and `<language>.json` beside it. The
 * parser is loaded for this only.
 */
export async function loadInstrument(src: string, language: string): Promise<Instrument> {
  const url = new URL(src, document.baseURI);
  const definition = await fetchJson(url);
  const languages = (definition as { languages?: unknown } | null)?.languages;
  const known = Array.isArray(languages) ? languages.map(String) : [];
  const texts = await fetchJson(new URL(`${known.includes(language) ? language : (known[0] ?? language)}.json`, url));
  const parsed = parseInstrument(definition, texts);
  const first = parsed.ok ? undefined : parsed.problems[0];
  if (first) throw new ZelfscanProblemError(first, { cause: parsed });
  if (!parsed.ok) throw new Error('an instrument was refused without a problem');
  const other = parsed.value.themes.flatMap(({ items }) => items).find(({ type }) => type !== 'scale');
  if (other) {
    const next = 'Ask dilemmas with <mda-dilemmakaart>.';
    fail('instrument-invalid', `/items/${other.id}/type`, "'scale'", `'${other.type}'`, next);
  }
  return parsed.value;
}

async function fetchJson(url: URL): Promise<unknown> {
  const expected = 'a JSON file on the site that embeds the scan';
  const next = 'Check the address in the src attribute and the connect-src of the site.';
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin' });
  } catch (cause) {
    fail('load-failed', url.pathname, expected, String(cause), next, cause);
  }
  if (!response.ok) fail('load-failed', url.pathname, expected, `status ${response.status}`, next);
  try {
    return await response.json();
  } catch (cause) {
    fail('instrument-invalid', url.pathname, 'JSON', 'text that is not JSON', 'Correct the file.', cause);
  }
}
