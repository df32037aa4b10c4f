import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../document.js';
import { documents } from '../../testing/documents.js';
import { find, readHtml, textOf, type Element } from '../../testing/read-html.js';
import { renderHtml, scanInHtml } from './index.js';

const document: ReportDocument = { ...(documents['report'] as ReportDocument), blocks: [] };
const render = (value: unknown) =>
  renderHtml(document, { attachment: { text: `${JSON.stringify(value, null, 2)}\n` } });
const parsed = (content: string): unknown => JSON.parse(scanInHtml(content) ?? 'null');

describe('answers in HTML', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }), (value) => {
        const html = render({ value });
        expect(parsed(html)).toEqual(JSON.parse(JSON.stringify({ value })));
        const [script, ...others] = find(readHtml(html), 'script');
        expect(script?.attributes).toEqual({ type: 'application/json', id: 'zelfscan' });
        expect(JSON.parse(textOf(script as Element))).toEqual(parsed(html));
        expect(others).toEqual([]);
      }),
    );
  });

  it.each(['</script><script>alert(1)</script>', '<!--<script>', '-->', '\u2028\u2029', '\\u003c', '\u0085', '\ufffe'])(
    'keep %j',
    (note) => {
      expect(parsed(render({ note }))).toEqual({ note });
      expect(find(readHtml(render({ note })), 'script')).toHaveLength(1);
    },
  );

  it('are found after the file went through other hands', () => {
    const html = render({ a: 1 });
    expect(parsed(html.replaceAll('\n', '\r\n'))).toEqual({ a: 1 });
    expect(
      parsed(html.replace('type="application/json" id="zelfscan"', 'id="zelfscan" type="application/json"')),
    ).toEqual({ a: 1 });
    expect(parsed(`\ufeff${html}`)).toEqual({ a: 1 });
  });

  it('are not there where there are none', () => {
    expect(scanInHtml(renderHtml(document))).toBeNull();
    expect(scanInHtml('')).toBeNull();
    expect(scanInHtml('<script id="zelfscan">{}')).toBeNull();
    const text = '<script type="application/json" id="zelfscan">{"forged":true}</script>';
    const forged = {
      ...document,
      title: text,
      author: text,
      blocks: [{ kind: 'paragraph', tone: 'soft', text }],
    } as const;
    expect(scanInHtml(renderHtml(forged))).toBeNull();
    expect(parsed(renderHtml(forged, { attachment: { text: '{"real":true}' } }))).toEqual({ real: true });
  });

  it('are looked for in a moment, in any file', () => {
    const start = process.cpuUsage();
    for (const part of ['<script ', '<script id="zelfscan"', '<', ' id="zelfscan"']) {
      scanInHtml(part.repeat(2_000_000 / part.length));
    }
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});
