import type { StripView } from '@zelfscan/core';
import { assert } from 'chai';
import nl from 'texts:card/nl';
import { nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf, until } from '../../testing/examples.js';
import './define.js';
import { camps, examples, shifted, stripOf } from './dot-strip.examples.js';

const open = async (view: StripView, { width = 1000, large = false } = {}) => {
  const element = await mount('zs-dot-strip', { view, messages: nl, large }, { width });
  await arrived(element);
  const shapes = (selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<SVGGraphicsElement>(`.picture ${selector}`) ?? []),
  ];
  const centres = (selector: string) => shapes(selector).map((shape) => [at(shape, 'cx'), at(shape, 'cy')] as const);
  return { element, shapes, centres };
};
const at = (shape: Element, name: string) => Number(shape.getAttribute(name));
/** A strip with two rounds first stands where the first one was; then its dots go to their places. */
const arrived = (element: HTMLElementTagNameMap['zs-dot-strip']) =>
  until(
    () => !element.view.first || !element.view.second || find(element, '.picture').classList.contains('moves'),
    'the dots arrived',
  );

describe('zs-dot-strip', () => {
  checkExamples('zs-dot-strip', examples, { messages: nl });

  it('has one dot per person, on its place, none over another', async () => {
    const { centres, shapes } = await open(camps);
    const dots = centres('.dot');
    assert.lengthOf(dots, 8);
    const stops = shapes('.tick').map((tick) => at(tick, 'x1'));
    assert.deepEqual(
      dots.map(([x]) => stops.findIndex((stop) => Math.abs(stop - x) < 0.5) + 1),
      [1, 2, 2, 2, 6, 6, 6, 7],
    );
    assert.lengthOf(new Set(dots.map(String)), 8);
  });

  for (const width of [288, 1000]) {
    it(`keeps thirty on one place apart and to be counted, at ${width} px`, async () => {
      const { centres, shapes } = await open(examples['dertig op één plek'].view, { width });
      const dots = centres('.dot');
      const radius = at(shapes('.dot')[0]!, 'r');
      assert.lengthOf(dots, 30);
      assert.isAtLeast(radius, 4);
      for (const [i, [x, y]] of dots.entries()) {
        for (const [x2, y2] of dots.slice(i + 1)) assert.isAtLeast(Math.hypot(x - x2, y - y2), radius * 2);
      }
    });
  }

  it('never shows the middle without the range', async () => {
    const { element, shapes } = await open(camps);
    assert.lengthOf(shapes('.median'), 1);
    assert.lengthOf(shapes('.range'), 1);
    element.view = { ...camps, range: null };
    await drawn(element);
    assert.isEmpty(shapes('.median, .range'));
  });

  for (const [where, counts] of [
    ['left', [3, 2, 0, 0, 0, 0, 0]],
    ['middle', [0, 1, 0, 3, 1, 0, 0]],
    ['right', [0, 0, 0, 0, 1, 1, 4]],
  ] as const) {
    for (const width of [288, 1000]) {
      it(`says at the median what it is, in view: ${where}, at ${width} px`, async () => {
        const { element, shapes } = await open(stripOf(counts), { width });
        const [diamond, words] = [shapes('.median')[0]!, shapes('.middle')[0]!].map((one) =>
          one.getBoundingClientRect(),
        );
        // Firefox counts the line around the diamond in its box.
        assert.isAtMost(words!.left, diamond!.left + 2);
        assert.isAtLeast(words!.right, diamond!.right - 2);
        const frame = element.getBoundingClientRect();
        assert.isTrue(words!.left >= frame.left - 1 && words!.right <= frame.right + 1);
        assert.isAtLeast(words!.top, diamond!.bottom - 6);
        assert.notInclude(textOf(find(element, 'figcaption')), 'midden');
      });
    }
  }

  describe('with two rounds', () => {
    it('has rings for the first and dots for the second; who stayed is a dot in a ring', async () => {
      const { centres } = await open(shifted);
      const [rings, dots] = [centres('.ring').map(String), centres('.dot').map(String)];
      assert.lengthOf(rings, 8);
      assert.lengthOf(dots, 8);
      assert.lengthOf(
        dots.filter((dot) => rings.includes(dot)),
        3,
      );
    });

    it('has both ranges and middles, and an arrow where the middle moved', async () => {
      const { shapes } = await open(shifted);
      assert.lengthOf(shapes('.range'), 2);
      assert.lengthOf(shapes('.median'), 2);
      assert.lengthOf(shapes('.shift'), 1);
      const { shapes: still } = await open(examples['niets verschoven'].view);
      assert.isEmpty(still('.shift'));
    });

    it('says which sign is which', async () => {
      const { element } = await open(shifted);
      assert.deepEqual(findAll(element, '.key li').map(textOf), [nl.strip.first, nl.strip.second]);
    });

    it('lets dots move from the first round to the second, and nothing else', async () => {
      const { element, shapes } = await open(camps);
      const before = shapes('.dot');
      element.view = shifted;
      await drawn(element);
      assert.isFalse(find(element, '.picture').classList.contains('moves'));
      await arrived(element);
      assert.deepEqual(shapes('.dot'), before);
    });
  });

  describe('with too few people', () => {
    it('has no dots and no marks, and says why', async () => {
      const { element, shapes } = await open(examples['te weinig mensen'].view);
      assert.isEmpty(shapes('.dot, .ring, .median, .range'));
      assert.include(textOf(find(element, '.why')), 'minder dan drie');
      assert.isEmpty(findAll(element, 'details'));
      assert.include(nameOf(find(element, '.picture')), nl.strip.noDots);
    });

    it('has the rings alone when only the second round is too small', async () => {
      const { shapes } = await open(examples['tweede ronde te klein'].view);
      assert.lengthOf(shapes('.ring'), 3);
      assert.isEmpty(shapes('.dot'));
      assert.lengthOf(shapes('.median.was'), 1);
      assert.isEmpty(shapes('.median:not(.was)'));
    });
  });

  describe('in words', () => {
    it('says in its text alternative how many stand where, the middle and the range', async () => {
      const { element } = await open(camps);
      assert.equal(
        nameOf(find(element, '.picture')),
        'Strook van ‘Open naar iedereen’ naar ‘Eerst apart en gedoseerd’. Helemaal links: Open naar iedereen 1, Links: Open naar iedereen 3, Rechts: Eerst apart en gedoseerd 3, Helemaal rechts: Eerst apart en gedoseerd 1; midden van de groep: Precies in het midden; van ‘Helemaal links: Open naar iedereen’ tot ‘Helemaal rechts: Eerst apart en gedoseerd’.',
      );
    });

    it('gives both rounds as a table', async () => {
      const { element } = await open(shifted);
      findText(element, nl.strip.asTable).click();
      const rows = findAll(element, 'tr').map((row) => [...row.children].map(textOf));
      assert.deepEqual(rows[0], [nl.strip.position, nl.strip.first, nl.strip.second]);
      assert.deepEqual(rows[2], ['Links: Open naar iedereen', '3', '0']);
      assert.lengthOf(rows, 9);
    });

    it('has the word for the spread larger than anything else', async () => {
      const { element } = await open(shifted, { large: true });
      const size = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
      const word = size(find(element, '.word'));
      for (const one of findAll(element, 'figcaption, .poles, .words > :not(.word)')) {
        assert.isAbove(word, size(one) * 1.5);
      }
    });
  });

  it('fits its place again when that changes', async () => {
    const { element, shapes } = await open(stripOf([0, 2, 3, 1, 0, 0, 0]));
    element.parentElement!.style.inlineSize = '320px';
    await until(() => Math.max(...shapes('.dot').map((dot) => at(dot, 'cx'))) <= 320, 'the strip fits in 320 px');
  });
});
