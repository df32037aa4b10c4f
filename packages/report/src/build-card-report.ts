import type { CardDilemmaView, CardView } from '@zelfscan/core';
import { dilemmasAbout, withoutNotes } from './build/dilemmas-about.js';
import { baseOf, langIn, type DocumentOptions } from './build/options.js';
import type { Block, KeyValue, PlaceBlock, ReportDocument } from './document.js';
import type { CardReportMessages } from './texts/card-report.js';

/**
 * The dilemma card of one person as blocks, by phase. Pure, and without any score: an answer is a place and its words.
 *
 * @throws RangeError when `options.date` is no date.
 */
export function buildCardReport(
  view: CardView,
  messages: CardReportMessages,
  options: DocumentOptions,
): ReportDocument {
  const name = view.name.trim();
  return {
    ...baseOf(options, messages),
    title: name ? `${name} – ${view.title}` : view.title,
    subject: messages.subject(view.title),
    length: 'short',
    blocks: [
      cover(view, messages, options),
      { kind: 'paragraph', tone: 'lead', text: messages.reading },
      ...chapters(view, messages, options.notes ?? true),
      ...dilemmasAbout(view, messages, options),
    ],
  };
}

function cover(view: CardView, messages: CardReportMessages, options: DocumentOptions): Block {
  const made = messages.day(options.date);
  const facts: KeyValue[] = [
    { label: messages.organisation, value: options.organisation ?? '' },
    { label: messages.facts.progress, value: view.progress },
    { label: messages.facts.lastChange, value: view.date },
    { label: messages.reportDate, value: made === view.date ? '' : made },
    ...withoutNotes(messages, options),
  ];
  const name = view.name.trim();
  return {
    kind: 'cover',
    ...langIn(messages.language, view.language),
    kicker: messages.kicker,
    title: name || view.title,
    subtitle: name ? view.title : '',
    facts: facts.filter(({ value }) => value.trim()),
  };
}

interface Chapter {
  readonly title: string;
  readonly intro: string;
  readonly dilemmas: readonly CardDilemmaView[];
}

function chapters(view: CardView, messages: CardReportMessages, notes: boolean): readonly Block[] {
  const said = langIn(messages.language, view.language);
  // A dilemma without a place may have a note. What is in reserve and untouched was asked of nobody: it is not open.
  const isSaid = ({ value, note }: CardDilemmaView): boolean => value !== null || (notes && note.trim() !== '');
  const inPhase = new Set(view.phases.flatMap(({ dilemmas }) => dilemmas.map(({ id }) => id)));
  const others: Chapter = {
    title: messages.others,
    intro: '',
    dilemmas: view.dilemmas.filter(({ id }) => !inPhase.has(id)),
  };
  const all: readonly Chapter[] = [...view.phases, others];
  // A dilemma of two phases stands in both, so that a phase can be read alone; its note only in the first.
  const noteAt = new Map<string, string>();
  return all.flatMap((phase): readonly Block[] => {
    const { title, intro, dilemmas } = phase;
    const [chosen, open] = [dilemmas.filter(isSaid), dilemmas.filter((each) => !isSaid(each) && !each.reserve)];
    if (chosen.length + open.length === 0) return [];
    const places = chosen.map((each): PlaceBlock => {
      const before = noteAt.get(each.id);
      if (before === undefined) noteAt.set(each.id, title);
      const note = before === undefined ? each.note : messages.noteAt(before);
      return { ...place(each, notes && each.note.trim() ? note : '', messages), ...said };
    });
    const titles = open.map((each) => each.title).join('; ');
    return [
      { kind: 'heading', level: 1, text: title, ...(phase === others ? {} : said) },
      ...(intro ? [{ kind: 'paragraph', tone: 'normal', text: intro, leads: true, ...said } as const] : []),
      ...(places.length ? places : [{ kind: 'paragraph', tone: 'soft', text: messages.nothing } as const]),
      ...(titles ? [{ kind: 'key-values', entries: [{ label: messages.open, value: titles, ...said }] } as const] : []),
    ];
  });
}

function place(from: CardDilemmaView, text: string, messages: CardReportMessages): PlaceBlock {
  const [left, right] = from.poles;
  return {
    kind: 'place',
    title: from.title,
    statement: from.statement,
    ends: [left.title, right.title],
    positions: from.positions,
    position: typeof from.value === 'number' ? from.value : null,
    answer: from.answer,
    note: text ? { label: messages.note, text } : null,
  };
}
