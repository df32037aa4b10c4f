import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import nl from 'texts:card/nl';
import { checkExamples } from '../../testing/check-examples.js';
import { deep, drawn, find, mount, textOf } from '../../testing/examples.js';
import { ballot, first, steps, viewAt } from '../../testing/session-data.js';
import { sessionActionsOf } from '../../testing/session-watch.js';
import './define.js';
import { examples } from './session-beamer.examples.js';

/** Elements with text of their own that can be seen. */
const texts = (element: Element) =>
  [...deep(element.shadowRoot as ShadowRoot)].filter(
    (one) =>
      one.checkVisibility() &&
      !one.closest('.sr') &&
      one.localName !== 'style' &&
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );
const sizeOf = (one: Element) => parseFloat(getComputedStyle(one).fontSize);

/** The driver of WebKit cannot size its window: there these tests show as skipped. */
const canSize = /Chrome|Firefox/.test(navigator.userAgent);
const onBeamer = canSize ? describe : describe.skip;

describe('zs-session-beamer', () => {
  checkExamples('zs-session-beamer', examples, { messages: nl });

  onBeamer('on a beamer', () => {
    /** Nothing is on the page while the window changes. */
    const resize = (width: number, height: number) => {
      document.querySelector('main')?.remove();
      return setViewport({ width, height });
    };
    afterEach(() => resize(800, 600));

    for (const [name, example] of Object.entries(examples)) {
      it(`can be read from the last row, and fits: “${name}”`, async () => {
        for (const [width, height] of [
          [1920, 1080],
          [1280, 720],
        ] as const) {
          await resize(width, height);
          const element = await mount('zs-session-beamer', { ...example, messages: nl }, { width });
          await new Promise(requestAnimationFrame);
          await drawn(element);
          const scale = width / 1920;
          for (const one of texts(element)) {
            assert.isAtLeast(sizeOf(one), 25.9 * scale, `${textOf(one)} at ${width}`);
          }
          const title = element.shadowRoot?.querySelector('h2, .large');
          assert.isAtLeast(sizeOf(title as Element), 50 * scale);
          assert.isAtMost(element.getBoundingClientRect().height, height + 0.5);
        }
      });
    }

    it('makes the word for the spread larger than any number', async () => {
      await resize(1920, 1080);
      const element = await mount('zs-session-beamer', { view: steps.reveal, messages: nl }, { width: 1920 });
      const word = find(element, '.word');
      assert.equal(textOf(word), first.word);
      for (const one of texts(element)) {
        if (/\d/.test(textOf(one))) assert.isBelow(sizeOf(one), sizeOf(word));
      }
    });

    it('gives dots that can be counted, 30 px and more', async () => {
      await resize(1920, 1080);
      const element = await mount('zs-session-beamer', { view: steps.reveal, messages: nl }, { width: 1920 });
      await new Promise(requestAnimationFrame);
      await drawn(element);
      const dots = [...deep(element.shadowRoot as ShadowRoot)].filter((one) => one.matches('.dot'));
      assert.lengthOf(dots, 7);
      for (const dot of dots) assert.isAtLeast(dot.getBoundingClientRect().width, 30);
    });
  });

  it('shows only how many have chosen until a ballot is revealed', async () => {
    for (const view of [steps.choose, steps.again, viewAt('reveal', { ballot: ballot('first', 4) })]) {
      const element = await mount('zs-session-beamer', { view, messages: nl });
      assert.isUndefined([...deep(element.shadowRoot as ShadowRoot)].find((one) => one.localName === 'zs-dot-strip'));
    }
  });

  it('has nothing to press, asks for nothing, and keeps the safety line', async () => {
    for (const view of Object.values(steps)) {
      const element = await mount('zs-session-beamer', { view, messages: nl });
      const actions = sessionActionsOf(element);
      assert.include(textOf(find(element, 'footer')), nl.safety);
      assert.include(textOf(find(element, 'footer')), nl.session.notOfficial);
      const controls = [...deep(element.shadowRoot as ShadowRoot)].filter((one) =>
        one.matches('button, input, summary'),
      );
      assert.isEmpty(controls);
      assert.deepEqual(actions, []);
    }
  });

  it('tells the counts to who cannot see the dots', async () => {
    const element = await mount('zs-session-beamer', { view: steps.shift, messages: nl });
    const rows = [...(element.shadowRoot?.querySelectorAll('.sr li') ?? [])].map(textOf);
    assert.include(rows, `${steps.shift.strip?.rows[1]?.label}: 2 → 0`);
  });

  it('shows the time that the facilitator started', async () => {
    const element = await mount('zs-session-beamer', { ...examples['in stilte'], messages: nl });
    assert.include(textOf(find(element, 'header').querySelector('zs-session-timer')?.shadowRoot as never), '3 minuten');
  });
});
