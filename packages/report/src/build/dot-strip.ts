import type { StripView } from '@zelfscan/core';
import type { DotStripBlock, StripRound } from '../document.js';
import type { SessionReportMessages } from '../texts/session-report.js';

/** A strip as a block; null where too few people voted to show a dot. */
export function dotStrip(
  view: StripView,
  named: DotStripBlock['named'],
  { strip: words }: SessionReportMessages,
): DotStripBlock | null {
  const rounds = roundsOf(view, words);
  if (rounds.length === 0) return null;
  const cells = view.rows.map(({ label, first, second }) => ({
    label,
    counts: [...(view.first ? [first] : []), ...(view.second ? [second] : [])],
  }));
  return {
    kind: 'dot-strip',
    ends: [view.leftLabel, view.rightLabel],
    named,
    rounds,
    caption: captionOf(view),
    alt: rounds.map(({ label }, i) => `${label}: ${inWords(cells, i)}.`).join(' '),
    table: {
      columns: [words.position, ...rounds.map(({ label }) => label)],
      rows: cells.map(({ label, counts }) => [label, ...counts.map((count) => count?.toString() ?? '')]),
    },
  };
}

/** With the words of the mark that stands before it; empty where the figures of the strip are about a round left out. */
function captionOf({ first, second, before, median, middle, caption }: StripView): string {
  if (first && before && !second) return '';
  return median === null ? caption : `${middle} · ${caption}`;
}

function roundsOf(view: StripView, words: SessionReportMessages['strip']): readonly StripRound[] {
  const { first, second, before, median, range } = view;
  if (first && second) {
    return [
      {
        label: words.first,
        mark: 'hollow',
        counts: first,
        median: before?.median ?? null,
        range: before?.range ?? null,
      },
      { label: words.second, mark: 'filled', counts: second, median, range },
    ];
  }
  if (second) return [{ label: words.second, mark: 'filled', counts: second, median, range }];
  // Too few chose again to show that round; the figures of the strip are about it, so they stay out.
  if (first && before)
    return [{ label: words.first, mark: 'filled', counts: first, median: before.median, range: before.range }];
  if (first) return [{ label: words.count, mark: 'filled', counts: first, median, range }];
  return [];
}

const inWords = (cells: readonly { label: string; counts: readonly (number | null)[] }[], round: number): string =>
  cells.flatMap(({ label, counts }) => (counts[round] ? [`${counts[round]} × ${label}`] : [])).join('; ');
