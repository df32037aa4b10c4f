import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fields of a package.json, and of its entry in the lock file, that a bill of materials needs. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly repository?: string | { readonly url?: string };
}

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
}

interface Component {
  readonly 'bom-ref': string;
  readonly [field: string]: unknown;
}

/** Something in the folder of the embed that is not made of modules. */
export interface ShippedFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly path: string;
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The package that a module belongs to; null for our own and for what the bundler makes up. */
function packageOf(module: string): string | null {
  const parts = module.replaceAll('\\', '/').split('/node_modules/');
  if (parts.length < 2 || module.startsWith('\0')) return null;
  const [scope = '', name = ''] = parts.at(-1)?.split('/') ?? [];
  const owner = parts.slice(1, -1).map((part) => `${part}/node_modules/`);
  return owner.join('') + (scope.startsWith('@') ? `${scope}/${name}` : scope);
}

/** One licence by its id, several as an expression. */
const licences = (license: string) =>
  /[ (]/.test(license) ? [{ expression: license.replace(/^\((.*)\)$/, '$1') }] : [{ license: { id: license } }];

const purl = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const repository = ({ repository: from }: Manifest) => {
  const url = (typeof from === 'string' ? from : from?.url)?.replace(/^git\+/, '').replace(/^git:/, 'https:');
  return url?.startsWith('https:') ? [{ type: 'vcs', url }] : [];
};

/**
 * The bill of materials of what is in the embed, in CycloneDX 1.6: the packages with code in the bundle, which are fewer
 * than those that are installed. The same input gives the same bytes: no time, and a serial number made of the content.
 *
 * @param modules - ids of all modules with code in the bundle
 */
export function billOfMaterials(root: string, modules: readonly string[], files: readonly ShippedFile[]): string {
  const own = json<Manifest>(join(root, 'package.json'));
  const lock = json<{ packages: Record<string, Locked> }>(join(root, 'package-lock.json')).packages;
  const names = [...new Set(modules.map(packageOf).filter((name) => name !== null))].sort();
  const shipped = names.map((path) => ({
    path,
    manifest: json<Manifest>(join(root, 'node_modules', path, 'package.json')),
    locked: lock[`node_modules/${path}`] ?? {},
  }));
  const ref = ({ name, version }: Pick<Manifest, 'name' | 'version'>) => `${name}@${version}`;
  const packages = shipped.map(({ manifest, locked }): Component => {
    const [algorithm, hash] = locked.integrity?.split('-') ?? [];
    return {
      'bom-ref': ref(manifest),
      type: 'library',
      name: manifest.name,
      version: manifest.version,
      ...(manifest.description && { description: manifest.description }),
      scope: 'required',
      ...(algorithm === 'sha512' &&
        hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
      ...(manifest.license && { licenses: licences(manifest.license) }),
      purl: purl(manifest.name, manifest.version),
      externalReferences: [
        ...(locked.resolved ? [{ type: 'distribution', url: locked.resolved }] : []),
        ...repository(manifest),
      ],
    };
  });
  const extra = files.map(({ name, version, license, description, path }): Component => ({
    'bom-ref': ref({ name, version }),
    type: 'file',
    name,
    version,
    description,
    scope: 'required',
    hashes: [{ alg: 'SHA-384', content: createHash('sha384').update(readFileSync(path)).digest('hex') }],
    licenses: licences(license),
  }));
  const refs = new Map(shipped.map(({ manifest }) => [manifest.name, ref(manifest)]));
  const ours = ['core', 'elements', 'instruments', 'report', 'schema', 'store', 'zelfscan'].flatMap((name) =>
    Object.keys(json<Manifest>(join(root, 'packages', name, 'package.json')).dependencies ?? {}).filter(
      (dependency) => !dependency.startsWith('@zelfscan/'),
    ),
  );
  /** What is shipped of a package: itself, or what it only hands on. */
  const reach = (name: string): string[] => {
    const known = refs.get(name);
    if (known) return [known];
    const path = join(root, 'node_modules', name, 'package.json');
    return existsSync(path) ? Object.keys(json<Manifest>(path).dependencies ?? {}).flatMap(reach) : [];
  };
  const among = (wanted: readonly string[]) => [...new Set(wanted.flatMap(reach))].sort();
  const content = {
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': ref({ name: 'zelfscan', version: own.version }),
        type: 'library',
        name: 'zelfscan',
        version: own.version,
        description: own.description ?? '',
        licenses: licences(own.license ?? ''),
      },
    },
    components: [...packages, ...extra],
    dependencies: [
      {
        ref: ref({ name: 'zelfscan', version: own.version }),
        dependsOn: [...among(ours), ...extra.map((one) => one['bom-ref'])],
      },
      ...shipped.map(({ manifest }) => ({
        ref: ref(manifest),
        dependsOn: among(Object.keys(manifest.dependencies ?? {})),
      })),
      ...extra.map((one) => ({ ref: one['bom-ref'], dependsOn: [] })),
    ],
  };
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
    ...content,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** A UUID of the kind that is made of a hash. */
function uuidOf(content: string): string {
  const hash = createHash('sha256').update(content).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ].join('-');
}
