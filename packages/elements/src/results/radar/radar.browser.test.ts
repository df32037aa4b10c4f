import { assert } from 'chai';
import '../define.js';
import { nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { find, findAll, mount, textOf } from '../../testing/examples.js';
import { examples } from './radar.examples.js';

type Example = (typeof examples)[keyof typeof examples];

/** How far each dot is from the middle, in units of the drawing. */
const distances = (element: Element) =>
  findAll(element, '.dot').map((dot) => Math.hypot(Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))));

describe('zs-radar', () => {
  const open = (example: Example, width = 1000) => mount('zs-radar', example, { width });

  checkExamples('zs-radar', examples, {});

  for (const [name, example] of Object.entries(examples)) {
    it(`says in words what it draws: “${name}”`, async () => {
      const element = await open(example);
      const figures = example.view.themes.map(({ short, scoreText }) => `${short}: ${scoreText}`);
      assert.equal(nameOf(find(element, 'svg')), `Gemiddelde per thema. ${figures.join('; ')}.`);
    });

    it(`writes at every axis the name and the figure of its theme: “${name}”`, async () => {
      const element = await open(example);
      const words = (label: Element) => [...label.querySelectorAll('tspan')].map(textOf).join(' ');
      assert.deepEqual(
        findAll(element, '.name').map(words),
        example.view.themes.map(({ short, score, scoreText }) => `${short} ${score === null ? '–' : scoreText}`),
      );
    });
  }

  it('puts each dot as far from the middle as its score', async () => {
    const element = await open(examples.default);
    const scores = examples.default.view.themes.map(({ score }) => score ?? 0);
    const edge = 150;
    distances(element).forEach((distance, i) => assert.closeTo(distance, (((scores[i] ?? 0) - 1) / 3) * edge, 0.2));
    assert.lengthOf(distances(element), scores.length);
  });

  it('puts every theme at its end where all are at the highest level, whatever their scales', async () => {
    const element = await open(examples['verschillende schalen, alle op het hoogste niveau']);
    assert.lengthOf(distances(element), 4);
    for (const distance of distances(element)) assert.closeTo(distance, 150, 0.2);
    assert.deepEqual(findAll(element, '.ring').map(textOf), ['', '', '']);
  });

  it('leaves a gap where a score is missing, instead of a dip', async () => {
    const whole = await open(examples.default);
    assert.lengthOf(find(whole, '.line').getAttribute('d')?.match(/M/g) ?? [], 8);
    assert.lengthOf(findAll(whole, '.area'), 1);
    const gap = await open(examples['één thema zonder score']);
    assert.lengthOf(find(gap, '.line').getAttribute('d')?.match(/M/g) ?? [], 6);
    assert.isEmpty(findAll(gap, '.area'));
    assert.lengthOf(distances(gap), 7);
  });

  it('draws no dot for nothing', async () => {
    assert.isEmpty(distances(await open(examples['geen scores'])));
  });

  it('shows numbers instead of names where there is little room', async () => {
    const shown = (element: Element, part: string) => findAll(element, part).filter((label) => label.checkVisibility());
    const narrow = await open(examples.default, 288);
    assert.isEmpty(shown(narrow, '.name'));
    assert.deepEqual(shown(narrow, '.short').map(textOf), ['1', '2', '3', '4', '5', '6', '7', '8']);
    const wide = await open(examples.default);
    assert.lengthOf(shown(wide, '.name'), 8);
    assert.isEmpty(shown(wide, '.short'));
  });
});
