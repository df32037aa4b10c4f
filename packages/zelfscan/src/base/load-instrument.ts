import { parseInstrument, type Instrument, type ItemType } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from './problem-error.js';

/**
 * Fetches an instrument from the embedding site: `instrument.json` at `src`, and `<language>.json` beside it. The
 * parser is loaded for this only.
 */
export async function loadInstrument(src: string | null, language: string): Promise<Instrument> {
  const url = addressOf(src);
  const definition = await fetchJson(url);
  const languages = (definition as { languages?: unknown } | null)?.languages;
  // A part of an address: nothing in a file may lead to another folder or site.
  const known = (Array.isArray(languages) ? languages : []).filter(isName);
  const texts = await fetchJson(new URL(`${known.includes(language) ? language : (known[0] ?? language)}.json`, url));
  const parsed = parseInstrument(definition, texts);
  const first = parsed.ok ? undefined : parsed.problems[0];
  if (first) throw new ZelfscanProblemError(first, { cause: parsed });
  if (!parsed.ok) throw new Error('an instrument was refused without a problem');
  const items = parsed.value.themes.flatMap((theme) => theme.items);
  const other = items.find(({ type }) => asked[type] === null);
  if (other) {
    const next = 'Ask dilemmas with <mda-dilemmakaart>.';
    fail('instrument-invalid', `/items/${other.id}/type`, "'scale' or 'text'", `'${other.type}'`, next);
  }
  await Promise.all(items.map(({ type }) => asked[type]?.()));
  return parsed.value;
}

/** What a scan asks, with the element that it needs besides what every scan has; null for what it does not ask. */
const asked: Readonly<Record<ItemType, (() => Promise<unknown>) | null>> = {
  scale: () => Promise.resolve(),
  text: () => import('@zelfscan/elements/text-item'),
  dilemma: null,
};

function addressOf(src: string | null): URL {
  try {
    if (src) return new URL(src, document.baseURI);
  } catch {
    // Said below.
  }
  const got = src ? src.slice(0, 200) : 'nothing';
  return fail('load-failed', 'src', 'the address of an instrument.json', got, 'Set the src attribute.');
}

/** One version of an instrument of a site, whole. */
export async function siteVersion(
  src: string | null,
  newest: Instrument,
  version: string,
  language: string,
): Promise<Instrument> {
  return version === newest.version ? newest : loadSibling(src ?? '', newest.version, version, language);
}

const versions = new Map<string, Promise<Instrument>>();

/**
 * Another version of the instrument at `src`, from the folder beside its own: with `…/1.1.0/instrument.json` comes
 * `…/1.0.0/instrument.json`. Fetched once for each page.
 *
 * @param newest - the version at `src`
 */
function loadSibling(src: string, newest: string, version: string, language: string): Promise<Instrument> {
  const url = siblingOf(new URL(src, document.baseURI), newest, version);
  const key = `${language} ${url.href}`;
  const known = versions.get(key);
  if (known) return known;
  const loading = loadInstrument(url.href, language).then((instrument) => {
    if (instrument.version !== version) fail('instrument-missing', url.pathname, version, instrument.version, beside);
    return instrument;
  });
  versions.set(key, loading);
  loading.catch(() => versions.delete(key));
  return loading;
}

const beside = 'Let the versions lie beside each other, each in a folder with its number as name.';

function siblingOf(url: URL, newest: string, version: string): URL {
  const path = url.pathname.split('/');
  // A version comes from what is stored: anything else than a number could lead elsewhere on the site.
  if (path.at(-2) !== newest || !/^\d+\.\d+\.\d+$/.test(version)) {
    fail(
      'instrument-missing',
      url.pathname,
      `version ${version.slice(0, 80)} beside ${newest}`,
      'no such folder',
      beside,
    );
  }
  const sibling = new URL(url);
  sibling.pathname = path.with(-2, version).join('/');
  return sibling;
}

const isName = (name: unknown): name is string => typeof name === 'string' && /^[\w-]{1,35}$/.test(name);

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
