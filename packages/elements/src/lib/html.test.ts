import { nothing } from 'lit';
import { describe, expect, it, vi } from 'vitest';

/** A copy of the code of its own, as there is one prefix per copy. */
async function copy() {
  vi.resetModules();
  const { html } = await import('./html.js');
  const { definePrefixed } = await import('./define.js');
  const template = (value: unknown) =>
    html`<zs-level-bar class="zs-bar" .parts=${value}></zs-level-bar>
      <p>zs-1 ${nothing}</p>
      <zs-radar></zs-radar>`;
  return { template, definePrefixed };
}

describe('html', () => {
  it('leaves a template as it is without a prefix', async () => {
    const { template, definePrefixed } = await copy();
    definePrefixed();
    expect(template(1).strings[0]).toBe('<zs-level-bar class="zs-bar" .parts=');
    expect(template(1).strings).toBe(template(2).strings);
  });

  it('puts the prefix before the tags of our elements, and before nothing else', async () => {
    const { template, definePrefixed } = await copy();
    definePrefixed('v2');
    expect(template(1).strings.join('…').replace(/\s+/g, ' ')).toBe(
      '<v2-zs-level-bar class="zs-bar" .parts=…></v2-zs-level-bar> <p>zs-1 …</p> <v2-zs-radar></v2-zs-radar>',
    );
    expect(template(7).values[0]).toBe(7);
  });

  it('gives Lit the same strings for the same template, with what it knows them by', async () => {
    const { template, definePrefixed } = await copy();
    definePrefixed('v2');
    const { strings } = template(1);
    expect(template(2).strings).toBe(strings);
    expect(Object.hasOwn(strings, 'raw')).toBe(true);
  });

  it('keeps the first prefix', async () => {
    const { template, definePrefixed } = await copy();
    definePrefixed('v2');
    definePrefixed('v3');
    expect(template(1).strings[0]).toContain('<v2-zs-');
  });
});
