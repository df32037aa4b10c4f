import { assert } from 'chai';
import { brokenReferences, violations } from './a11y.js';
import { deep, drawn, mount, type Examples } from './examples.js';
import { overflowing, smallTargets } from './measure.js';
import { actionsOf } from './watch.js';

/** What every element must keep to in every state that it has an example of. Call it inside a `describe`. */
export function checkExamples<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  examples: Examples<Partial<HTMLElementTagNameMap[Tag]>>,
  common: Partial<HTMLElementTagNameMap[Tag]>,
): void {
  for (const [name, example] of Object.entries(examples)) {
    const props = { ...example, ...common };
    describe(`“${name}”`, () => {
      for (const scheme of ['light', 'dark'] as const) {
        it(`has nothing that axe objects to (${scheme})`, async () => {
          const element = await mount(tag, props, { scheme });
          unfold(element);
          assert.deepEqual(await violations(element), []);
        });
      }
      for (const [width, size] of [
        [288, '100%'],
        [1000, '100%'],
        [1000, '200%'],
      ] as const) {
        it(`has targets that can be hit, and no text beside it, at ${width} px with text of ${size}`, async () => {
          const element = await mount(tag, props, { width, size });
          unfold(element);
          const page = element.parentElement as HTMLElement;
          assert.deepEqual(smallTargets(page), []);
          assert.deepEqual(overflowing(page), []);
        });
      }
      it('points only at what is there, and asks for nothing by itself', async () => {
        const element = await mount(tag, { ...Object.values(examples)[0], ...common });
        const actions = actionsOf(element);
        Object.assign(element, props);
        await drawn(element);
        assert.deepEqual(brokenReferences(element.parentElement as HTMLElement), []);
        assert.deepEqual(actions, []);
      });
    });
  }
}

/** Opens everything that folds, so that what is in it is looked at as well. */
function unfold(element: Element): void {
  for (const part of deep(element.parentElement as Element)) if (part instanceof HTMLDetailsElement) part.open = true;
}
