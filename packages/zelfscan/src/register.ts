import { prefix as known } from '@zelfscan/elements/define';
import { fail } from './base/problem-error.js';
import { registerAll } from './public-elements.js';

export interface RegisterOptions {
  /**
   * Stands before the tags, with a hyphen: with `v2` the tag is `<v2-kwaliteitskader-zelfscan>`. So two versions can be
   * on one page. Small letters, digits and hyphens, a letter first.
   */
  readonly prefix?: string;
}

/**
 * Registers the three elements, once. What another copy of the code registered stays; the console says so where that is
 * another version. Throws a `ZelfscanProblemError` (`option-unknown`) for a prefix that cannot stand in a tag, and for
 * another one than this copy has already: its templates have it, too.
 */
export function register({ prefix = '' }: RegisterOptions = {}): void {
  const refuse = (expected: string, next: string) => fail('option-unknown', 'prefix', expected, prefix, next);
  if (!/^([a-z][a-z\d-]*)?$/.test(prefix)) {
    refuse('small letters, digits and hyphens, a letter first', 'Take another prefix.');
  }
  registerAll(prefix);
  const own = known?.slice(0, -1) ?? '';
  if (own !== prefix) refuse(own, 'Register once. A second prefix needs a second copy of the code.');
}
