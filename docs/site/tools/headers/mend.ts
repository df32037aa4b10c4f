import { has, letsThrough } from './match.js';
import { effective, writePolicy, type Policy } from './parse.js';
import type { Situation } from './verdict.js';

/** A policy with what the scan needs added to it, and nothing taken away but `'none'`. */
export function mended(policy: Policy, { host, framedBy }: Situation): string {
  const next = new Map(policy);
  const add = (directives: readonly string[], wanted: readonly string[]) => {
    const found = effective(next, ...directives);
    if (!found) return;
    const missing = wanted.filter((source) => !has(found.sources, source));
    if (missing.length === 0) return;
    const name = found.name === 'default-src' ? (directives.at(-1) as string) : found.name;
    next.set(name, [...found.sources.filter((source) => !has([source], "'none'")), ...missing]);
  };
  const own = host === null ? "'self'" : `https://${host}`;
  const script = effective(next, 'script-src-elem', 'script-src');
  if (script && !letsThrough(script.sources, host)) add(['script-src-elem', 'script-src'], [own]);
  const connect = effective(next, 'connect-src');
  if (connect && !letsThrough(connect.sources, host)) add(['connect-src'], [own]);
  const images = effective(next, 'img-src');
  if (images) add(['img-src'], [...(letsThrough(images.sources, null) ? [] : ["'self'"]), 'data:', 'blob:']);
  const types = next.get('trusted-types');
  if (types && !has(types, '*') && !has(types, 'lit-html')) {
    next.set('trusted-types', [...types.filter((name) => !has([name], "'none'")), 'lit-html']);
  }
  const frames = next.get('frame-ancestors');
  if (framedBy !== null && frames && !has(frames, framedBy)) {
    next.set('frame-ancestors', [...frames.filter((source) => !has([source], "'none'")), framedBy]);
  }
  return writePolicy(next);
}
