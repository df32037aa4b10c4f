import type { ItemResultView, ResultView, ThemeResultView } from '@zelfscan/core';
import type { AnswerBlock, Block, Passage } from '../document.js';
import type { ItemType } from '@zelfscan/schema';
import { sentence, stretchesOf } from './fills.js';
import type { ReportMessages } from '../texts/report.js';
import { langIn, type ReportOptions } from './options.js';

/** The chapter of one theme: its score, how that came about, what to talk about, and every answer. */
export function theme(
  from: ThemeResultView,
  view: ResultView,
  messages: ReportMessages,
  options: ReportOptions,
): readonly Block[] {
  const words = messages.theme;
  const said = langIn(messages.language, view.language);
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: from.title, ...said },
    { kind: 'heading', level: 2, text: words.score },
    {
      kind: 'score',
      ...said,
      score: sentence(from.scoreText),
      scored: from.score !== null,
      band: sentence(from.band),
      given: words.given(from.answered, from.total),
      stretches: stretchesOf(from.parts),
      alt: from.partsText,
    },
    { kind: 'paragraph', tone: 'normal', text: from.explanation },
    ...leftOut(from, words.leftOut, said),
    ...(from.discuss
      ? ([
          { kind: 'heading', level: 2, text: words.discuss },
          { kind: 'paragraph', tone: 'lead', text: from.discuss, ...said },
        ] as const)
      : []),
    { kind: 'heading', level: 2, text: words.answers },
    ...from.items.map((item) => answer(item, from, view, messages, options)),
  ];
}

/** Items without a part in the mean, together per reason. */
function leftOut(from: ThemeResultView, heading: string, said: Passage): readonly Block[] {
  const reasons = [...new Set(from.leftOut.map(({ reason }) => reason))];
  // Where all are left out for one reason, the list would only repeat the answers.
  const allAlike = from.leftOut.length === from.total && reasons.length === 1;
  if (reasons.length === 0 || allAlike) return [];
  const items = reasons.map((reason) => ({
    title: reason,
    text: from.leftOut
      .filter((item) => item.reason === reason)
      .map(({ title }) => title)
      .join('; '),
  }));
  return [
    { kind: 'heading', level: 3, text: heading },
    {
      kind: 'key-values',
      entries: items.map(({ title, text }) => ({ label: sentence(title), value: text, ...said })),
    },
  ];
}

type Given = Pick<AnswerBlock, 'fill' | 'label' | 'anchor' | 'note'>;
type Give = (item: ItemResultView, from: ThemeResultView, note: string, words: ReportMessages['theme']) => Given;

const onScale: Give = (item, { parts }, note, words) => ({
  fill: parts.find(({ key }) => key === String(item.value ?? 'open'))?.fill ?? { kind: 'open' },
  label: sentence(item.label),
  anchor: item.anchor,
  note: note.trim() ? { label: item.value === 'na' ? words.reason : words.note, text: note } : null,
});

/** What was answered, by type. Of an open question the note is the answer. */
const given: Readonly<Record<ItemType, Give>> = {
  scale: onScale,
  dilemma: onScale,
  text: ({ label }, _from, note) => ({
    fill: null,
    label: note.trim() ? '' : sentence(label),
    anchor: '',
    note: note.trim() ? { label: sentence(label), text: note } : null,
  }),
};

function answer(
  item: ItemResultView,
  from: ThemeResultView,
  view: ResultView,
  { theme: words, language }: ReportMessages,
  { notes = true }: ReportOptions,
): AnswerBlock {
  const listed = item.sources.filter((code) => view.sources.some((source) => source.code === code));
  return {
    kind: 'answer',
    ...langIn(language, view.language),
    title: item.title,
    basis: item.basis ? words.basis : '',
    flag: item.flagged ? words.flag : '',
    statement: item.statement,
    ...given[item.type](item, from, notes ? item.note : '', words),
    sources: listed.length ? { label: words.sources(listed.length), codes: listed } : null,
  };
}
