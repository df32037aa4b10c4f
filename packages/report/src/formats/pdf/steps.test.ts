import { describe, expect, it } from 'vitest';
import { longestText } from '@zelfscan/core/basics/longest-text';
import { times } from '@zelfscan/core/basics/times';
import { options } from '../../testing/fonts.js';
import { ofItems, report } from '../../testing/reports.js';
import { mixed } from '../../testing/scan.js';
import { renderPdf, renderPdfInSteps } from './index.js';

const document = report({ instrument: ofItems(300), value: mixed });

describe('a PDF in steps', { timeout: 30_000 }, () => {
  it('is the same bytes, with others in turn meanwhile, and says how far it is', async () => {
    const shares: number[] = [];
    let turns = 0;
    let busy = true;
    const others = () => {
      turns += 1;
      if (busy) setImmediate(others);
    };
    setImmediate(others);
    const bytes = await renderPdfInSteps(document, options, { onProgress: (share) => shares.push(share) });
    busy = false;
    expect(Buffer.compare(bytes, renderPdf(document, options))).toBe(0);
    expect(turns).toBeGreaterThan(3);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.at(-1)).toBe(1);
    shares.forEach((share, i) => expect(share).toBeGreaterThanOrEqual(shares[i - 1] ?? 0));
  });

  it('stops when it is no longer wanted, with the reason', async () => {
    const reason = new Error('no longer wanted');
    const late = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (shares.length === 2) late.abort(reason);
    };
    await expect(renderPdfInSteps(document, options, { signal: late.signal, onProgress })).rejects.toBe(reason);
    expect(shares).toHaveLength(2);
    const early = renderPdfInSteps(document, options, { signal: AbortSignal.abort(reason), onProgress });
    await expect(early).rejects.toBe(reason);
    expect(shares).toHaveLength(2);
  });

  it('stops soon in the middle of notes of one word that is as long as a note can be', async () => {
    const word = 'verantwoordelijkheid'.repeat(longestText / 20);
    const blocks = times(40, () => ({ kind: 'paragraph', tone: 'normal', text: word }) as const);
    const [stop, reason] = [new AbortController(), new Error('no longer wanted')];
    let since = 0;
    const onProgress = (share: number) => {
      if (share > 0.1) stop.abort(reason);
      since += Number(share > 0.1);
    };
    await expect(renderPdfInSteps({ ...document, blocks }, options, { signal: stop.signal, onProgress })).rejects.toBe(
      reason,
    );
    expect(since).toBe(1);
  });

  it('is refused for the same reasons', async () => {
    await expect(renderPdfInSteps(document, { ...options, createdAt: 'gisteren' })).rejects.toThrow('gisteren');
  });
});
