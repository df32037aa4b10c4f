import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Instrument } from '@zelfscan/schema';
import { builtIn, fromSite, type InstrumentSource } from '../base/instrument-source.js';
import type { Language } from '../base/languages.js';
import type { Versions } from '../base/versions.js';
import { fileOf, instrumentOf } from './testing/two-versions.js';

const loadVersion = (from: InstrumentSource, version: string, language: Language): Promise<Instrument> =>
  from.version(version, language, instrumentOf('1.1.0'));

describe('a version of an instrument that is built in', () => {
  const none = async () => Promise.reject(new Error('not the newest'));
  const from = (versions: () => Promise<{ default: Versions }>) =>
    builtIn({ nl: [none, none], en: [none, none] }, versions);
  const ours = from(() => import('instrument-versions:kwaliteitskader-zelfscan'));

  test('comes whole', async () => {
    const instrument = await loadVersion(ours, '1.0.0', 'nl');
    const items = instrument.themes.flatMap((theme) => theme.items.filter((item) => item.type === 'scale'));
    expect([instrument.version, instrument.language, items.length]).toEqual(['1.0.0', 'nl', 54]);
    expect(items.filter(({ anchors, title, guidance }) => anchors.length < 4 || !title || !guidance)).toEqual([]);
  });

  test('comes in another language', async () => {
    expect((await loadVersion(ours, '1.0.0', 'en')).language).toBe('en');
  });

  test.each(['0.9.0', '', '__proto__', 'x'.repeat(1000)])('is told when there is none: %s', async (version) => {
    const loading = loadVersion(ours, version, 'nl');
    await expect(loading).rejects.toMatchObject({ code: 'instrument-missing', got: version.slice(0, 80) });
  });

  test('in its first language where it lacks the one asked for', async () => {
    const whole = instrumentOf('1.0.0');
    const details = { items: {}, themes: {}, profile: {}, glossary: {}, sources: {} };
    const only = {
      version: '1.0.0',
      languages: { nl: async () => [{ default: whole }, { default: details }] as const },
    };
    expect(
      (
        await loadVersion(
          from(async () => ({ default: [only] })),
          '1.0.0',
          'en',
        )
      ).language,
    ).toBe('nl');
  });
});

describe('a version of an instrument of the site', () => {
  const asked: string[] = [];
  /** A site with the two versions; `change` may answer something else. */
  function site(change: (path: string) => Response | undefined = () => undefined) {
    asked.length = 0;
    vi.stubGlobal('document', { baseURI: 'https://gemeente.example/scans/index.html' });
    vi.stubGlobal('fetch', async (url: URL) => {
      asked.push(url.pathname);
      const other = change(url.pathname);
      if (other) return other;
      const [, version = '', name = ''] = /\/([\d.]+)\/(\w+)\.json$/.exec(url.pathname) ?? [];
      return Response.json(fileOf(version, name));
    });
  }
  afterEach(() => vi.unstubAllGlobals());
  let sites = 0;
  /** An address of its own for each test: what was fetched once stays. */
  const from = (path = '1.1.0/instrument.json'): InstrumentSource => {
    const src = `../lijst${(sites += 1)}/${path}`;
    return fromSite(() => src);
  };

  test('lies in the folder beside it', async () => {
    site();
    const source = from();
    const instrument = await loadVersion(source, '1.0.0', 'en');
    expect(instrument).toEqual(instrumentOf('1.0.0', 'en'));
    const folder = `/lijst${sites}/1.0.0`;
    expect(asked).toEqual([`${folder}/instrument.json`, `${folder}/en.json`]);
  });

  test('is fetched once, for each language', async () => {
    site();
    const source = from();
    const [one, other] = await Promise.all([loadVersion(source, '1.0.0', 'nl'), loadVersion(source, '1.0.0', 'nl')]);
    expect(other).toBe(one);
    expect(asked).toHaveLength(2);
    await loadVersion(source, '1.0.0', 'en');
    expect(asked).toHaveLength(4);
  });

  test('is asked for again after it could not be had', async () => {
    const source = from();
    site(() => new Response('', { status: 404 }));
    await expect(loadVersion(source, '1.0.0', 'nl')).rejects.toMatchObject({ code: 'load-failed', got: 'status 404' });
    site();
    expect((await loadVersion(source, '1.0.0', 'nl')).version).toBe('1.0.0');
  });

  test.each(['../../geheim', '..', '1.0.0/../../x', '', 'https://elders.example', '1.0'])(
    'is not looked for with something that is no version: %s',
    async (version) => {
      site();
      await expect(loadVersion(from(), version, 'nl')).rejects.toMatchObject({ code: 'instrument-missing' });
      expect(asked).toEqual([]);
    },
  );

  test('is not looked for where the folder is not called by its version', async () => {
    site();
    const loading = loadVersion(from('teamoverleg/instrument.json'), '1.0.0', 'nl');
    await expect(loading).rejects.toMatchObject({
      code: 'instrument-missing',
      next: expect.stringContaining('folder'),
    });
    expect(asked).toEqual([]);
  });

  test('has to be the one that its folder says', async () => {
    site((path) => (path.endsWith('1.0.0/instrument.json') ? Response.json(fileOf('1.1.0', 'instrument')) : undefined));
    await expect(loadVersion(from(), '1.0.0', 'nl')).rejects.toMatchObject({ code: 'text-unknown' });
    site((path) => Response.json(fileOf('1.1.0', /(\w+)\.json$/.exec(path)?.[1] ?? '')));
    await expect(loadVersion(from(), '1.0.0', 'nl')).rejects.toMatchObject({
      code: 'instrument-missing',
      got: '1.1.0',
    });
  });
});
