import { html as lit, type TemplateResult } from 'lit';
import { prefix } from './define.js';

/** Lit knows a template by the identity of its strings, so each has one rewritten copy. */
const rewritten = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** The `html` of Lit, with the prefix of this copy of the code before the tags of our own elements. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  let own = prefix ? rewritten.get(strings) : strings;
  if (!own) {
    const texts = strings.map((text) => text.replace(/(<\/?)(?=zs-)/g, `$1${prefix}`));
    // Without `raw` Lit takes them for text of someone else.
    rewritten.set(strings, (own = Object.assign(texts, { raw: strings.raw })));
  }
  return lit(own, ...values);
}
