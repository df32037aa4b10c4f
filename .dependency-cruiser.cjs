/** Who may import whom. `docs/architecture.md` says why. */
const matrix = {
  schema: { packages: [], modules: ['zod'] },
  core: { packages: [], types: ['schema'], modules: [] },
  store: { packages: [], types: ['core'], modules: ['idb'] },
  report: {
    packages: [],
    types: ['core', 'schema'],
    modules: ['jspdf', 'write-excel-file', 'read-excel-file', 'fflate'],
  },
  elements: { packages: [], types: ['core', 'schema'], modules: ['lit'] },
  zelfscan: { packages: ['schema', 'core', 'store', 'report', 'elements', 'instruments'], modules: ['lit'] },
};
/** Small functions that know nothing of this domain: whoever may know the types of core may run them. */
const basics = '^packages/core/src/basics/';
const tests = '(\\.test\\.ts$|/testing/)';

const rules = Object.entries(matrix).flatMap(([name, { packages, types = [], modules }]) => {
  const from = { path: `^packages/${name}/src`, pathNot: tests };
  const own = `^packages/(${[name, ...packages].join('|')})/`;
  const asType = types.length ? `^packages/(${types.join('|')})/` : '^$';
  return [
    {
      name: `${name}-packages`,
      comment: `${name} imports ${[...packages, ...types.map((t) => `${t} (types)`)].join(', ') || 'no other package'}.`,
      severity: 'error',
      from,
      to: { path: '^packages/', pathNot: [own, asType] },
    },
    {
      name: `${name}-types-only`,
      comment: `${name} takes only types from ${types.join(', ')}, but for core/basics.`,
      severity: 'error',
      from,
      to: { path: asType, pathNot: basics, dependencyTypesNot: ['type-only'] },
    },
    {
      name: `${name}-modules`,
      comment: `${name} imports ${modules.join(', ') || 'no module'} from outside.`,
      severity: 'error',
      from,
      to: { path: 'node_modules/', pathNot: modules.map((m) => `node_modules/${m}(/|$)`).concat('^packages/') },
    },
  ];
});

/** Rooms of zelfscan: the instruments know the rooms below them, and not each other; those below know no instrument. */
const src = '^packages/zelfscan/src/';
const instruments = `${src}(questionnaire|dilemmakaart)/`;
const rooms = [
  {
    name: 'instruments-apart',
    comment: 'What two instruments both need stands in base, scan, texts, export or import.',
    severity: 'error',
    from: { path: instruments, pathNot: tests },
    to: { path: instruments, pathNot: `${src}$1/` },
  },
  {
    name: 'rooms-below-instruments',
    comment: 'The rooms that instruments are made of know no instrument.',
    severity: 'error',
    from: { path: `${src}(base|scan|texts|export|import|transport|dev)/`, pathNot: tests },
    to: { path: `${instruments}|${src}[^/]+\\.ts$`, pathNot: `${src}version\\.ts$` },
  },
  {
    name: 'base-below-all',
    comment: 'The base knows only itself.',
    severity: 'error',
    from: { path: `${src}base/`, pathNot: tests },
    to: { path: src, pathNot: [`${src}base/`, `${src}version\\.ts$`] },
  },
  {
    name: 'data-without-ui',
    comment: 'Scans are read, kept and compared without a screen.',
    severity: 'error',
    from: { path: `${src}scan/`, pathNot: tests },
    to: {
      path: `^packages/elements/|node_modules/(lit|@lit)|${src}(export|dev)/`,
      dependencyTypesNot: ['type-only'],
    },
  },
];

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'no-circles',
      comment: 'Nowhere, types counted: what two files both need stands in a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...rooms,
    {
      name: 'no-deep-paths',
      comment: 'Another package is imported by its name, through what it exports.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: tests },
      to: { path: '^packages/([^/]+)/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { pathNot: tests },
      to: { couldNotResolve: true, pathNot: '^(instrument(-details|-versions)?|texts):' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
