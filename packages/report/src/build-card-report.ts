import type { CardDilemmaView, CardView } from '@zelfscan/core';
import type { ReportOptions } from './build-report.js';
import { dilemmasAbout } from './build/dilemmas-about.js';
import type { Block, KeyValue, PlaceBlock, ReportDocument } from './document.js';
import type { CardReportMessages } from './messages/dilemma-types.js';

/**
 * The dilemma card of one person as blocks, by phase. Pure, and without any score: an answer is a place and its words.
 *
 * @throws RangeError when `options.date` is no date.
 */
export function buildCardReport(view: CardView, messages: CardReportMessages, options: ReportOptions): ReportDocument {
  const name = view.name.trim();
  return {
    title: name ? `${name} – ${view.title}` : view.title,
    language: view.language,
    subject: messages.subject(view.title),
    author: options.organisation ?? '',
    length: 'short',
    words: { page: messages.page, unshown: messages.unshown },
    blocks: [
      cover(view, messages, options),
      { kind: 'paragraph', tone: 'lead', text: messages.reading },
      ...chapters(view, messages),
      ...dilemmasAbout(view, messages),
    ],
  };
}

function cover(view: CardView, messages: CardReportMessages, options: ReportOptions): Block {
  const made = messages.day(options.date);
  const facts: KeyValue[] = [
    { label: messages.organisation, value: options.organisation ?? '' },
    { label: messages.facts.progress, value: view.progress },
    { label: messages.facts.lastChange, value: view.date },
    { label: messages.reportDate, value: made === view.date ? '' : made },
  ];
  const name = view.name.trim();
  return {
    kind: 'cover',
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

function chapters(view: CardView, messages: CardReportMessages): readonly Block[] {
  const inPhase = new Set(view.phases.flatMap(({ dilemmas }) => dilemmas.map(({ id }) => id)));
  const others = { title: messages.others, intro: '', dilemmas: view.dilemmas.filter(({ id }) => !inPhase.has(id)) };
  const all: readonly Chapter[] = [...view.phases, others];
  // A dilemma of two phases stands in both, so that a phase can be read alone; its note only in the first.
  const noteAt = new Map<string, string>();
  return all.flatMap(({ title, intro, dilemmas }): readonly Block[] => {
    const [chosen, open] = [dilemmas.filter(isSaid), dilemmas.filter((each) => !isSaid(each) && !each.reserve)];
    if (chosen.length + open.length === 0) return [];
    const places = chosen.map((each): PlaceBlock => {
      const before = noteAt.get(each.id);
      if (before === undefined) noteAt.set(each.id, title);
      return place(each, before, messages);
    });
    const titles = open.map((each) => each.title).join('; ');
    return [
      { kind: 'heading', level: 1, text: title },
      ...(intro ? [{ kind: 'paragraph', tone: 'normal', text: intro, leads: true } as const] : []),
      ...(places.length ? places : [{ kind: 'paragraph', tone: 'soft', text: messages.nothing } as const]),
      ...(titles ? [{ kind: 'key-values', entries: [{ label: messages.open, value: titles }] } as const] : []),
    ];
  });
}

/** A dilemma without a place may have a note. What is in reserve and untouched was asked of nobody: it is not open. */
const isSaid = ({ value, note }: CardDilemmaView): boolean => value !== null || note.trim() !== '';

function place(from: CardDilemmaView, noteAt: string | undefined, messages: CardReportMessages): PlaceBlock {
  const [left, right] = from.poles;
  const text = from.note.trim() && (noteAt === undefined ? from.note : messages.noteAt(noteAt));
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
