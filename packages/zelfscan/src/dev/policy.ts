/** What of ours each directive is about. The others are about nothing that the element does. */
const concerns: Readonly<Record<string, string>> = {
  'script-src': 'a part of the script',
  'script-src-elem': 'a part of the script',
  'connect-src': 'a file that is fetched, such as the fonts of the PDF, texts or an instrument',
  'img-src': 'the logo on reports',
  'style-src': 'how it looks',
  'style-src-elem': 'how it looks',
  'style-src-attr': 'how it looks',
  'trusted-types': 'what draws its screens',
};

type Violation = Pick<
  SecurityPolicyViolationEvent,
  'blockedURI' | 'disposition' | 'effectiveDirective' | 'originalPolicy' | 'sample'
>;

/** The folder that our files come from. */
const folder = new URL(/* @vite-ignore */ './', import.meta.url).href;

/** Names of the elements that asked for this. The page keeps no element alive by it. */
const asked = new Set<string>();
const told = new Set<string>();

/** Says in the console, a sentence for each, what of ours the policy of the page blocks, and what to allow. */
export function warnOfPolicy({ localName }: HTMLElement): void {
  if (asked.size === 0) document.addEventListener('securitypolicyviolation', tell);
  asked.add(localName);
}

function tell(event: SecurityPolicyViolationEvent): void {
  const { blockedURI, sourceFile, target } = event;
  const ours = [blockedURI, sourceFile].some((url) => url?.startsWith(folder));
  if (!ours && !(target instanceof Element && asked.has(target.localName))) return;
  const text = sentence(event);
  if (told.has(text)) return;
  told.add(text);
  // A developer asked for it, with the attribute `dev`.
  // eslint-disable-next-line no-console
  console.warn(`<${[...asked].join('>, <')}>: ${text}`);
}

/** What is blocked, of what of ours, and the line of the policy with which it is not. */
export function sentence(violation: Violation): string {
  const { blockedURI, disposition, effectiveDirective: directive, sample } = violation;
  const concerned = concerns[directive] ?? 'something it does';
  const wanted = directive === 'trusted-types' ? (sample ?? '').split('|')[0] || 'lit-html' : sourceOf(blockedURI);
  const would = disposition === 'report' ? 'would block' : 'blocks';
  const what = `the policy of this page (${directive}) ${would} ${blockedURI || 'a source'}: ${concerned}.`;
  if (wanted === null) return `${what} The element needs nothing of the kind: please report it. See docs/security.md.`;
  return `${what} It works with "${lineWith(violation, wanted)}". See docs/security.md.`;
}

/** The source to allow; null for code in the page itself, which nothing of ours is. */
function sourceOf(blocked: string): string | null {
  if (blocked === 'data' || blocked === 'blob') return `${blocked}:`;
  if (!URL.canParse(blocked)) return null;
  const url = new URL(blocked);
  if (url.protocol === 'data:' || url.protocol === 'blob:') return url.protocol;
  return url.origin === location.origin ? "'self'" : url.origin;
}

/** The directive as it stands in the policy, or the one that counts in its place, with a source more. */
function lineWith({ effectiveDirective: directive, originalPolicy }: Violation, source: string): string {
  const policy = new Map(
    originalPolicy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .reverse()
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
  const name = [directive, directive.replace(/-(elem|attr)$/, '')].find((each) => policy.has(each));
  const sources = policy.get(name ?? 'default-src') ?? [];
  const kept = sources.filter((each) => each.toLowerCase() !== "'none'");
  return [name ?? directive.replace(/-(elem|attr)$/, ''), ...kept, source].join(' ');
}
