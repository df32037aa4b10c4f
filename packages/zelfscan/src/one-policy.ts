/**
 * A page that names its Trusted Types policies (`trusted-types lit-html`) refuses to make one twice, so a second copy
 * of this script could not start its Lit. The copies share the policy that the first one made. Loaded before Lit.
 */
interface Policies {
  createPolicy(name: string, rules: object): unknown;
}

const shared = Symbol.for('zelfscan.lit-html-policy');
const page = globalThis as { trustedTypes?: Policies; [shared]?: unknown };
const policies = page.trustedTypes;

if (policies) {
  const create = policies.createPolicy.bind(policies);
  policies.createPolicy = (name, rules) => {
    if (name !== 'lit-html') return create(name, rules);
    // Lit asks once; from then on the page has its own function back.
    Reflect.deleteProperty(policies, 'createPolicy');
    return (page[shared] ??= create(name, rules));
  };
}

export {};
