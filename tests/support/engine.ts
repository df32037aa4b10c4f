export type Engine = 'chromium' | 'firefox' | 'webkit';

const asked = process.env.ENGINE ?? 'chromium';
if (!['chromium', 'firefox', 'webkit'].includes(asked)) throw new Error(`ENGINE is ${asked}: no such engine`);

/** The engine that the end-to-end tests run in: ENGINE, or Chromium. */
export const engine = asked as Engine;

/** What an engine cannot be asked to do from outside, and why. The product is not at fault in any of these. */
const table = {
  chromium: {},
  firefox: {
    'another try': 'Firefox remembers that a module could not be fetched until the page is loaded again.',
  },
  webkit: {
    'asking before leaving':
      'Under automation WebKitGTK leaves a page without asking the person, whatever the page wants.',
    device: 'WebKitGTK under automation keeps its storage in memory: it is gone when the browser is.',
    'the last moment': 'WebKit drops what is written while it leaves for an empty page, which takes it no time at all.',
    descriptions: 'The inspector tells the role and the name of a node, not its description.',
    'forced colours': 'WebKit has no forced colours: the media feature never matches.',
    collecting: 'Its driver cannot ask for what is thrown away.',
    paper: 'Neither WebKitWebDriver nor the inspector of WebKitGTK can print to a file.',
  },
} as const satisfies Record<Engine, Record<string, string>>;

type Capability = { [E in Engine]: keyof (typeof table)[E] }[Engine];

/** Why this engine cannot do it, or null. */
const lack = (capability: Capability): string | null =>
  (table[engine] as Partial<Record<Capability, string>>)[capability] ?? null;

/** For `skipIf`: whether the engine lacks it. Prints the reason. */
export function lacks(capability: Capability): boolean {
  const why = lack(capability);
  if (why) console.info(`Skipped in ${engine}: ${capability}. ${why}`);
  return why !== null;
}
