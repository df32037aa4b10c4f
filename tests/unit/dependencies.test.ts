import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

const paths = ['package.json', ...readdirSync('packages').map((name) => `packages/${name}/package.json`)];

/** Everything that any package.json names, with where and in which version. */
const named = paths.flatMap((path) => {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const { dependencies, devDependencies, optionalDependencies, peerDependencies, overrides } = manifest;
  return [dependencies, devDependencies, optionalDependencies, peerDependencies, overrides].flatMap((part) =>
    Object.entries(part ?? {}).map(([name, version]) => ({ name, version, path })),
  );
});
const others = named.filter(({ name }) => !name.startsWith('@zelfscan/'));

/** Rows of the tables: name, version, and the last cell, which is the reason. */
const rows = [
  ...readFileSync('docs/dependencies.md', 'utf8').matchAll(
    /^\| `([^`]+)`\s*\| ([\w.-]+)\s*\|(?:.*\|)? ([^|]+?)\s*\|$/gm,
  ),
].map(([, name = '', version = '', why = '']) => ({ name, version, why }));

test('every package is pinned to exactly one version', () => {
  expect(others.length).toBeGreaterThan(30);
  expect(named.filter(({ version }) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  for (const { name, version } of others) {
    const versions = new Set(others.filter((other) => other.name === name).map((other) => other.version));
    expect([...versions], name).toEqual([version]);
  }
});

test('every package stands in docs/dependencies.md with its version and a reason, once', () => {
  const wanted = Object.fromEntries(others.map(({ name, version }) => [name, version]));
  expect(Object.fromEntries(rows.map(({ name, version }) => [name, version]))).toEqual(wanted);
  expect(rows.map(({ name }) => name).sort()).toEqual([...new Set(rows.map(({ name }) => name))].sort());
  expect(rows.filter(({ why }) => why.length < 8)).toEqual([]);
});

test('the lock file knows the content of everything that is installed', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  const installed = Object.entries(packages).filter(([path, { link }]) => path.startsWith('node_modules/') && !link);
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});
