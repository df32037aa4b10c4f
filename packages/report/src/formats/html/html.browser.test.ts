import { highestInTheDark, levelLook, levelRamp, mixHex, type Ramp } from '@zelfscan/core/basics/level-look';
import { times } from '@zelfscan/core/basics/times';
import type axe from 'axe-core';
import { assert } from 'chai';
import type { Block, ReportDocument } from '../../document.js';
import { parseColour } from '../../house-style/colour.js';
import { documents } from '../../testing/documents.js';
import { renderHtml } from './index.js';

/** The document in a window of its own; `change` is made to its text before it is opened. */
async function open(
  document: ReportDocument,
  width: number,
  change = (html: string) => html,
): Promise<HTMLIFrameElement> {
  const frame = window.document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:600px;border:0`;
  frame.srcdoc = change(renderHtml(document));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  window.document.body.append(frame);
  await loaded;
  return frame;
}

// axe-core is not a module: it puts itself on the window that loads it.
type Framed = Window & { readonly axe: typeof axe };

/** Without the policy, so that axe can be put in; with the colours of a scheme, whatever the reader's own is. */
const forAxe = (scheme: 'light' | 'dark') => (html: string) =>
  html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(
      '@media screen and (prefers-color-scheme:dark){:root{',
      scheme === 'dark' ? '@media screen{:root{' : '@media not all{:root{',
    );

async function violations(frame: HTMLIFrameElement): Promise<string[]> {
  const inside = frame.contentWindow as Framed;
  const script = inside.document.createElement('script');
  script.src = new URL('/node_modules/axe-core/axe.min.js', window.location.href).href;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  inside.document.head.append(script);
  await loaded;
  const { violations: found } = await inside.axe.run(inside.document, { resultTypes: ['violations'] });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe('an HTML report', () => {
  afterEach(() => {
    for (const frame of window.document.querySelectorAll('iframe')) frame.remove();
  });

  for (const [name, document] of Object.entries(documents)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has nothing that axe objects to: ${name} (${scheme})`, async () => {
        assert.deepEqual(await violations(await open(document, 1000, forAxe(scheme))), []);
      });
    }

    it(`has nothing that axe objects to on a narrow screen, and does not scroll sideways: ${name}`, async () => {
      const frame = await open(document, 320, forAxe('light'));
      const page = (frame.contentDocument as Document).documentElement;
      assert.isAtMost(page.scrollWidth, page.clientWidth);
      assert.deepEqual(await violations(frame), []);
    });
  }

  it('keeps its lines short enough to read', async () => {
    const frame = await open(documents['report'] as ReportDocument, 1600);
    const inside = frame.contentDocument as Document;
    const size = Number.parseFloat(getComputedStyle(inside.body).fontSize);
    for (const paragraph of inside.querySelectorAll('p')) {
      assert.isAtMost(paragraph.getBoundingClientRect().width, 41 * size);
    }
  });

  it('runs nothing, whatever people wrote in it', async () => {
    const text = `"'><img src=x onerror="top.ran = true"><script>top.ran = true</script><svg onload="top.ran = true">`;
    const document = documents['card'] as ReportDocument;
    const frame = await open(
      { ...document, title: text, author: text, blocks: [{ kind: 'paragraph', tone: 'normal', text }] },
      600,
    );
    assert.equal((frame.contentDocument as Document).querySelector('main p')?.textContent, text);
    assert.notProperty(window, 'ran');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`gives the levels of any scale the looks that they have elsewhere (${scheme})`, async () => {
      const [lowest, low, high, highest] = levelRamp;
      const ramp: Ramp = [lowest, low, high, scheme === 'light' ? highest : highestInTheDark];
      const counts = times(10, (i) => i + 2);
      const blocks = counts.map((of): Block => {
        const stretches = times(of, (rank) => ({ fill: { kind: 'level', rank, of } as const, label: 'x', count: 1 }));
        return { kind: 'score', score: '', scored: false, band: '', given: '', stretches, alt: 'x' };
      });
      const frame = await open({ ...(documents['card'] as ReportDocument), blocks }, 600, forAxe(scheme));
      const bars = (frame.contentDocument as Document).querySelectorAll('.bar');
      assert.lengthOf(bars, counts.length);
      bars.forEach((bar, i) => {
        const of = counts[i] ?? 0;
        [...bar.children].forEach(({ children: [level, pattern] }, rank) => {
          const look = levelLook(rank, of, ramp, mixHex);
          const { fill, stroke } = getComputedStyle(level as Element);
          const drawn = parseColour(fill);
          const wanted = parseColour(look.fill);
          for (const channel of ['red', 'green', 'blue'] as const) {
            // A mix of mixes is rounded twice in a PDF, and once here.
            assert.closeTo(drawn?.[channel] ?? -1, wanted?.[channel] ?? -1, 1, `${rank} of ${of}`);
          }
          assert.equal(stroke, 'none');
          if (look.pattern) assert.equal(pattern?.getAttribute('fill'), `url(#p-${look.pattern})`);
          assert.equal(bar.children[rank]?.querySelector('.edged') !== null, look.light);
        });
      });
    });
  }

  it('is held by a policy of its own, should markup ever get in', async () => {
    const script = '<script>top.ran = true</script><img src="data:," onerror="top.ran = true">';
    const frame = await open(documents['card'] as ReportDocument, 600, (html) =>
      html.replace('<main>', `<main>${script}`),
    );
    const inside = frame.contentDocument as Document;
    assert.lengthOf(inside.querySelectorAll('main > script'), 1);
    assert.notProperty(window, 'ran');
  });
});
