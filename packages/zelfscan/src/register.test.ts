import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from './version.js';

let tags: string[];

beforeEach(() => {
  vi.resetModules();
  tags = [];
  vi.stubGlobal('customElements', {
    get: (tag: string) => (tags.includes(tag) ? { version } : undefined),
    define: (tag: string) => tags.push(tag),
  });
});

describe('register', () => {
  it('registers nothing before it is called', async () => {
    await import('./index.js');
    expect(tags).toEqual([]);
  });

  it('registers the elements and their parts under the prefix', async () => {
    const { register } = await import('./index.js');
    register({ prefix: 'v2' });
    const known = [
      'v2-kwaliteitskader-zelfscan',
      'v2-mda-dilemmakaart',
      'v2-zelfscan-questionnaire',
      'v2-zs-start-screen',
    ];
    expect(tags).toEqual(expect.arrayContaining(known));
    expect(tags.filter((tag) => !tag.startsWith('v2-'))).toEqual([]);
  });

  it('may be called again with the same prefix', async () => {
    const { register } = await import('./index.js');
    register();
    const before = [...tags];
    register();
    register({});
    expect(tags).toEqual(before);
    expect(tags).toContain('kwaliteitskader-zelfscan');
  });

  it('refuses a second prefix, which this copy cannot have', async () => {
    const { register } = await import('./index.js');
    register({ prefix: 'v2' });
    const problem = { code: 'option-unknown', place: 'prefix', expected: 'v2', got: 'v3' };
    expect(() => register({ prefix: 'v3' })).toThrow(expect.objectContaining(problem));
  });

  it.each(['2', 'A', 'a b', 'é', '-a', 'a_b'])('refuses a prefix that cannot stand in a tag: “%s”', async (prefix) => {
    const { register } = await import('./index.js');
    const problem = { code: 'option-unknown', place: 'prefix', got: prefix };
    expect(() => register({ prefix })).toThrow(expect.objectContaining(problem));
    expect(tags).toEqual([]);
  });
});

it('knows the version of its package', () => {
  const { version: said } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(version).toBe(said);
});
