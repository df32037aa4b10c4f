import { base } from '@zelfscan/elements';
import { assert } from 'chai';
import { adoptStyles } from 'lit';
import { measure, schemesOf } from './measure.js';
import { warnOfContrast } from './warn.js';

/** An element with our tokens, on a page with these properties. */
function dressed(properties: Record<string, string>): HTMLElement {
  const page = document.createElement('div');
  for (const [name, value] of Object.entries(properties)) page.style.setProperty(name, value);
  const element = document.createElement('div');
  adoptStyles(element.attachShadow({ mode: 'open' }), [...base]);
  page.append(element);
  document.body.append(page);
  return element;
}

const found = (properties: Record<string, string>) => {
  const element = dressed(properties);
  const findings = measure(element.shadowRoot as ShadowRoot);
  assert.lengthOf((element.shadowRoot as ShadowRoot).children, 0, 'leaves nothing behind');
  element.parentElement?.remove();
  return findings;
};
const sets = (properties: Record<string, string>) => found(properties).map(({ set }) => set);

/** What a theme of NL Design System says, as far as it counts here. */
const theme = {
  '--utrecht-document-color': '#001a40',
  '--utrecht-document-background-color': '#ffffff',
  '--utrecht-button-primary-action-background-color': '#5115ef',
  '--utrecht-button-primary-action-color': '#ffffff',
  '--utrecht-button-primary-action-hover-background-color': '#3b0fb0',
  '--utrecht-link-color': '#00568b',
};

describe('the contrast of the house style', () => {
  for (const scheme of ['light', 'dark', 'light dark']) {
    it(`is enough without any theme, in ${scheme}`, () => {
      assert.deepEqual(found({ 'color-scheme': scheme }), []);
    });

    for (const accent of ['#00664f', '#ffe600', '#cc0000', '#000000', '#154273', '#7cc0ee'].slice(
      0,
      scheme === 'light' ? 6 : 5,
    )) {
      it(`is enough on buttons with nothing but the accent ${accent}, in ${scheme}`, () => {
        const wrong = found({ 'color-scheme': scheme, '--zs-color-accent': accent });
        assert.deepEqual(
          wrong.filter(({ what }) => what.startsWith('main button')),
          [],
        );
      });
    }

    for (const accent of ['#00664f', '#a90061', '#cc0000', '#154273']) {
      it(`is enough everywhere with nothing but the accent ${accent}, in ${scheme}`, () => {
        assert.deepEqual(found({ 'color-scheme': scheme, '--zs-color-accent': accent }), []);
      });
    }
  }

  it('is enough with a theme, also where the page has an accent of its own', () => {
    assert.deepEqual(found(theme), []);
    assert.deepEqual(found({ ...theme, '--zs-color-accent': '#a90061' }), []);
  });

  it('is enough on a dark background of its own, in a light page', () => {
    const wrong = sets({ '--zs-color-background': '#10202c', '--zs-color-accent': '#7cc0ee' });
    assert.notInclude(wrong, '--zs-color-text');
    assert.notInclude(wrong, '--zs-color-edge');
  });

  it('says what to set where a theme falls short', () => {
    const findings = found({ ...theme, '--utrecht-button-primary-action-color': '#8f7bd6' });
    assert.deepEqual(
      findings.map(({ set, wanted, scheme }) => [set, wanted, scheme]),
      [
        ['--zs-button-color', 4.5, 'light'],
        ['--zs-button-hover-background-color', 4.5, 'light'],
      ],
    );
    assert.closeTo(findings[0]?.ratio ?? 0, 2.35, 0.3);
  });

  it('finds text, links and edges that are too light', () => {
    const wrong = sets({
      '--zs-color-text': '#999999',
      '--utrecht-link-color': '#8ab4f8',
      '--zs-color-edge': '#dddddd',
    });
    for (const set of ['--zs-color-text', '--zs-color-link', '--zs-color-edge']) assert.include(wrong, set);
  });

  it('accepts a light outline with a dark ring, and no two light ones', () => {
    const light = { '--zs-color-focus': '#ffffff' };
    assert.notInclude(sets({ ...light, '--zs-color-focus-gap': '#000000' }), '--zs-color-focus');
    assert.include(sets({ ...light, '--zs-color-focus-gap': '#ffff66' }), '--zs-color-focus');
  });

  it('looks at every colour scheme that the page has', () => {
    const wrong = found({ 'color-scheme': 'light dark', '--zs-color-text': '#1c2733' });
    assert.isNotEmpty(wrong);
    assert.deepEqual([...new Set(wrong.map(({ scheme }) => scheme))], ['dark']);
  });

  it('takes the colour schemes of the head of the page where no style sheet says any', () => {
    assert.deepEqual(schemesOf(document.body), ['light']);
    const meta = Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'light dark' });
    document.head.append(meta);
    assert.deepEqual(schemesOf(document.body), ['light', 'dark']);
    meta.remove();
  });

  it('says nothing of what is no colour', () => {
    assert.deepEqual(sets({ '--zs-color-link': 'groen' }), []);
  });

  it('warns in the console, once', () => {
    const element = dressed({ '--zs-color-text': '#999999' });
    const said: string[] = [];
    const page = globalThis.console;
    const { warn } = page;
    page.warn = (text: string) => said.push(text);
    try {
      warnOfContrast(element);
      warnOfContrast(element);
    } finally {
      page.warn = warn;
    }
    const text = said.filter((line) => line.includes('--zs-color-text.'));
    assert.lengthOf(text, 1);
    assert.match(text[0] ?? '', /^<div>: text: rgb\(153 153 153\) on rgb\(255 255 255\) has a contrast of 2\.84 to 1/);
  });
});
