import { assert } from 'chai';
import nl from 'texts:results/nl';
import { nameOf, violations } from '../testing/a11y.js';
import { checkExamples } from '../testing/check-examples.js';
import { deep, drawn, find, findAll, findText, mount, textOf, type Place } from '../testing/examples.js';
import { press } from '../testing/keys.js';
import { overflowing, smallTargets } from '../testing/measure.js';
import { actionsOf, assertFocus, focused } from '../testing/watch.js';
import './define.js';
import { examples, result } from './results.examples.js';

describe('zs-results', () => {
  const open = async (example: { view: typeof result; busy: boolean } = examples.default, place: Place = {}) => {
    const element = await mount('zs-results', { ...example, messages: nl }, place);
    return {
      element,
      actions: actionsOf(element),
      tab: async (name: string) => {
        find(element, `#tab-${name}`).click();
        await drawn(element);
      },
    };
  };

  checkExamples('zs-results', examples, { messages: nl });

  for (const [name, example] of Object.entries(examples)) {
    for (const tab of ['themes', 'first']) {
      it(`is as good on the tab “${tab}” of “${name}”`, async () => {
        const { element, tab: turn } = await open(example, { width: 288 });
        await turn(tab);
        for (const part of deep(element.parentElement as Element))
          if (part.localName === 'details') part.toggleAttribute('open', true);
        assert.deepEqual(overflowing(element.parentElement as Element), []);
        assert.deepEqual(smallTargets(element.parentElement as Element), []);
        assert.deepEqual(await violations(element), []);
      });
    }
  }

  describe('tabs', () => {
    it('are one Tab stop, turned by the arrow keys, Home and End, around', async () => {
      const { element } = await open();
      find(element, '#tab-overview').focus();
      const seen: string[] = [];
      for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Home']) {
        await press(key);
        await drawn(element);
        seen.push(focused()?.id ?? '');
        assert.equal(textOf(find(element, '[aria-selected=true]')), textOf(focused()));
      }
      assert.deepEqual(seen, ['tab-themes', 'tab-first', 'tab-overview', 'tab-first', 'tab-themes', 'tab-overview']);
      await press('Tab');
      assert.include(textOf(focused()), nl.pdf);
    });

    it('show one panel each, named by its tab', async () => {
      const { element, tab } = await open();
      for (const name of ['overview', 'themes', 'first'] as const) {
        await tab(name);
        const shown = findAll(element, '[role=tabpanel]').filter((panel) => panel.checkVisibility());
        assert.deepEqual(shown.map(nameOf), [nl.tabs[name]]);
      }
    });

    it('keep their place and the focus when an answer changes', async () => {
      const { element, tab } = await open();
      await tab('themes');
      find(element, '#tab-themes').focus();
      element.view = examples['alles gescoord'].view;
      await drawn(element);
      assertFocus(find(element, '#tab-themes'));
      assert.lengthOf(findAll(element, '.theme'), 4);
    });
  });

  describe('the overview', () => {
    it('gives the table the figures of the radar', async () => {
      const { element } = await open();
      const rows = findAll(element, 'tbody tr').map((row) => [...row.children].map(textOf));
      assert.deepEqual(
        rows,
        result.themes.map((theme, i) => [
          `${i + 1} ${theme.title}`,
          theme.scoreText,
          `${theme.answered}/${theme.total}`,
          String(theme.unknown),
          theme.partsText,
        ]),
      );
      const said = nameOf(find(find(element, 'zs-radar'), 'svg'));
      const figures = result.themes.map(({ short }, i) => `${short}: ${rows[i]?.[1]}`);
      assert.equal(said, `Gemiddelde per thema. ${figures.join('; ')}.`);
    });

    it('says each figure with its meaning, counts and that it opens', async () => {
      const { element } = await open();
      const [scored, ...rest] = findAll(element, '.rows summary').map(textOf);
      assert.equal(
        scored,
        '1Signaleren en de meldcode 2,7 : 2,7. bijna stevig. 1 keer nog niet, 1 keer grotendeels, 1 keer geborgd. Hoe komt dit cijfer tot stand?',
      );
      assert.include(rest.at(-1), ': nog geen score. 1 keer deels, 2 keer nog niet ingevuld.');
    });

    it('opens a figure with the keyboard to show how it came about', async () => {
      const { element } = await open();
      const summary = findAll(element, '.rows summary')[1] as HTMLElement;
      summary.focus();
      await press('Enter');
      const explanation = summary.parentElement?.querySelector('.explain');
      assert.isTrue(explanation?.checkVisibility());
      for (const words of [
        '3,0: bijna stevig',
        'Eerst veiligheid, dan de rest: Grotendeels (3)',
        'Wat te doen bij een crisis: weet ik niet',
      ]) {
        assert.include(textOf(explanation), words);
      }
    });

    it('puts what must be in order first, and names what is unknown', async () => {
      const { element } = await open();
      assert.equal(nameOf(find(element, '.flags')), nl.flags(1));
      assert.include(textOf(find(element, '.flags')), 'Werken met de vijf stappen');
      const heads = findAll(element, '.points h3').map(textOf);
      assert.deepEqual(heads, [nl.strengths, nl.gaps(1)]);
    });

    it('has no flags, no gaps and no figures where there are none', async () => {
      const { element } = await open(examples['nog geen scores']);
      assert.isEmpty(findAll(element, '.flags'));
      assert.include(textOf(find(element, '.points')), nl.noStrengths);
      assert.isTrue(findAll(element, '.rows .score').every((score) => textOf(score) === '–'));
    });
  });

  describe('asks', () => {
    it('for a report, and not for a second one meanwhile', async () => {
      const { element, actions } = await open();
      findText(element, nl.pdf).click();
      element.busy = true;
      await drawn(element);
      findText(element, nl.pdf).click();
      assert.deepEqual(actions, [{ type: 'export', format: 'pdf' }]);
    });

    it('keeps more choices behind a button that says whether they are open', async () => {
      const { element } = await open();
      const choices = document.createElement('p');
      choices.slot = 'export';
      choices.textContent = 'Webpagina, Excel';
      element.append(choices);
      const button = findText(element, nl.more);
      for (const state of [false, true, false]) {
        assert.equal(button.ariaExpanded, String(state));
        assert.equal(choices.checkVisibility(), state);
        button.focus();
        await press('Enter');
        await drawn(element);
        assertFocus(button);
      }
    });

    it('keeps the focus on the button while a report is made', async () => {
      const { element } = await open();
      const button = findText(element, nl.pdf);
      button.focus();
      element.busy = true;
      await drawn(element);
      assertFocus(button);
      assert.equal(button.ariaDisabled, 'true');
    });

    it('to go to a theme to change answers', async () => {
      const { element, actions, tab } = await open();
      await tab('themes');
      const change = findText(element, `${nl.change}: Regie`);
      change.click();
      assert.deepEqual(actions, [{ type: 'go', to: 'regie' }]);
    });
  });

  describe('printed', () => {
    const print = async (element: HTMLElement) => {
      dispatchEvent(new Event('beforeprint'));
      await drawn(element);
    };
    const seen = (element: HTMLElement) =>
      findAll(element, '[role=tabpanel]').filter((panel) => panel.checkVisibility()).length;

    it('is everything below each other, unfolded, and afterwards as it was', async () => {
      const { element, tab } = await open();
      await tab('first');
      await print(element);
      assert.equal(seen(element), 3);
      assert.isTrue(findAll<HTMLDetailsElement>(element, 'details').every((part) => part.open));
      assert.lengthOf(findAll(element, '.answers li'), result.total);
      assert.isFalse(find(element, 'zs-priorities').checkVisibility());
      dispatchEvent(new Event('afterprint'));
      await drawn(element);
      assert.equal(seen(element), 1);
      assert.isTrue(find(element, 'zs-priorities').checkVisibility());
    });

    it('leaves open what a person opened', async () => {
      const { element } = await open();
      const [first] = findAll<HTMLDetailsElement>(element, '.rows details');
      if (first) first.open = true;
      await print(element);
      dispatchEvent(new Event('afterprint'));
      await drawn(element);
      const left = findAll<HTMLDetailsElement>(element, 'details').filter((part) => part.open);
      assert.deepEqual(left, [first]);
    });

    it('has what was agreed as a table', async () => {
      const agreed = { action: 'Elke intake oefenen', owner: 'Teamleider', due: 'mei' };
      const priorities = result.flags.map(({ id, title }) => ({ id, title, label: 'Nog niet', ...agreed }));
      const { element } = await open({ view: { ...result, priorities }, busy: false });
      await print(element);
      const rows = findAll(element, '#panel-first tbody tr').map((row) => [...row.children].map(textOf));
      assert.deepEqual(rows, [['Werken met de vijf stappen', 'Elke intake oefenen', 'Teamleider', 'mei']]);
      dispatchEvent(new Event('afterprint'));
    });
  });

  it('shows every answer with its meaning and note', async () => {
    const { element, tab } = await open();
    await tab('themes');
    const [first] = findAll(element, '.answers li').map(textOf);
    assert.equal(
      first,
      `1.1 ★ Basis: Bij ons is dit in orde: werken met de vijf stappen. Nog niet Niet geregeld, of het hangt af van één persoon. Toelichting: In 3 van de 10 zaken zien we alle stappen.`,
    );
    assert.lengthOf(findAll(element, '.answers li'), result.total);
  });
});
