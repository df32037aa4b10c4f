import { strictPolicy } from './judge.js';
import { has, hasNonce, letsThrough, startsNothing, without } from './match.js';
import { effective, writePolicy, type Policy } from './parse.js';
import type { Situation } from './verdict.js';

/** All policies of a page as one header: a comma parts them, and a browser keeps to each. */
export const mendedAll = (policies: readonly Policy[], situation: Situation): string =>
  policies.length ? policies.map((policy) => mended(policy, situation)).join(', ') : strictPolicy(situation);

/** Whether a policy has to be made anew for each answer, so that lines for a server cannot hold it. */
export const changes = (policy: Policy): boolean => [...policy.values()].some(hasNonce);

/** A text to copy, without a nonce that was good once. */
export const withoutNonce = (text: string): string => text.replace(/'nonce-[^'\s]*'/gi, "'nonce-…'");

/** A policy with what the scan needs added to it, and nothing taken away but what lets nothing through. */
export function mended(policy: Policy, { host, framedBy }: Situation): string {
  const next = new Map(policy);
  const add = (directives: readonly string[], wanted: readonly string[]) => {
    const found = effective(next, ...directives);
    if (!found) return;
    const missing = wanted.filter((source) => !has(found.sources, source));
    if (missing.length === 0) return;
    const name = found.name === 'default-src' ? (directives.at(-1) as string) : found.name;
    next.set(name, [...without(found.sources, "'none'"), ...missing]);
  };
  const own = host === null ? "'self'" : `https://${host}`;
  const script = effective(next, 'script-src-elem', 'script-src');
  const dead = script !== null && startsNothing(script.sources);
  if (dead) next.set(script.name === 'default-src' ? 'script-src' : script.name, without(script.sources, "'strict-dynamic'")); // prettier-ignore
  if (script && !letsThrough(script.sources, host)) add(['script-src-elem', 'script-src'], [own]);
  const connect = effective(next, 'connect-src');
  if (connect && !letsThrough(connect.sources, host)) add(['connect-src'], [own]);
  const images = effective(next, 'img-src');
  if (images) add(['img-src'], [...(letsThrough(images.sources, null) ? [] : ["'self'"]), 'data:', 'blob:']);
  const types = next.get('trusted-types');
  if (types && !has(types, '*') && !has(types, 'lit-html')) {
    next.set('trusted-types', [...without(types, "'none'"), 'lit-html']);
  }
  const frames = next.get('frame-ancestors');
  if (framedBy !== null && frames && !has(frames, framedBy)) {
    next.set('frame-ancestors', [...without(frames, "'none'"), framedBy]);
  }
  return writePolicy(next);
}
