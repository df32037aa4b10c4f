import type { DilemmaItem, Instrument, ItemId } from '@zelfscan/schema';
import { agreementFields, noteFields, talkOf } from '../group-session/session.js';
import type { Ballot, DilemmaTalk, GroupSession } from '../group-session/types.js';
import { leastAgreementFirst } from '../group/least-agreement-first.js';
import { dilemmaOf } from '../items/dilemma.js';
import type { GroupWording } from '../wording/group-types.js';
import { dilemmaView } from './dilemma-view.js';
import { dilemmaStrip, resultOf, supportStrip, type StripView } from './strip-view.js';

export interface GroupSummaryDilemma {
  readonly id: ItemId;
  readonly title: string;
  readonly statement: string;
  readonly poles: readonly [left: string, right: string];
  /** Both rounds where both were revealed, else the one that was; null where none was. */
  readonly strip: StripView | null;
  readonly support: StripView | null;
  readonly notes: readonly { readonly label: string; readonly text: string }[];
  readonly reservations: string;
}

/** What a team keeps of a session. */
export interface GroupSummaryView {
  readonly title: string;
  /** BCP 47 tag of the words of the instrument. */
  readonly language: string;
  readonly date: string;
  readonly participants: string;
  readonly caseLine: string;
  /** Only dilemmas with something agreed; in the order of the talk. */
  readonly agreements: readonly {
    readonly id: ItemId;
    readonly title: string;
    /** Filled in fields only. */
    readonly entries: readonly { readonly label: string; readonly text: string }[];
  }[];
  /** Least agreement first. */
  readonly dilemmas: readonly GroupSummaryDilemma[];
  readonly provenance: string;
  /** What it is not, and where agreements belong. */
  readonly notFor: readonly string[];
}

/** The session as minutes: what was agreed, then what was seen. Derived from revealed ballots alone. */
export function groupSummary(instrument: Instrument, session: GroupSession, wording: GroupWording): GroupSummaryView {
  const talked = talkedAbout(instrument, session);
  const results = talked.map(({ item, talk }) => ({
    id: item.id,
    item,
    talk,
    result: resultOf(talk.second) ?? resultOf(talk.first) ?? { leik: null },
  }));
  return {
    title: instrument.title,
    language: instrument.language,
    date: wording.date(session.updatedAt),
    participants: wording.participants(session.participants),
    caseLine: session.caseLine,
    agreements: talked
      .map(({ item, talk }) => ({ id: item.id, title: item.title, entries: agreed(talk, wording) }))
      .filter(({ entries }) => entries.length > 0),
    dilemmas: leastAgreementFirst(results).map(({ item, talk }) => ({
      id: item.id,
      title: item.title,
      statement: item.statement,
      poles: [item.poles[0].title, item.poles[1].title],
      strip: stripOf(instrument, item, [talk.first, talk.second], wording),
      support: supportOf(talk.support, wording),
      notes: noteFields
        .map((field) => ({
          label: wording.notes[field](item.poles[0].title, item.poles[1].title),
          text: talk.notes[field].trim(),
        }))
        .filter(({ text }) => text),
      reservations: talk.reservations.trim(),
    })),
    provenance: instrument.provenance,
    notFor: instrument.notFor,
  };
}

/** The dilemmas that were picked, and those that were talked about before they made room for another. */
function talkedAbout(instrument: Instrument, session: GroupSession) {
  const left = Object.keys(session.talks).filter(
    (itemId) => !session.picked.includes(itemId) && hasContent(talkOf(session, itemId)),
  );
  return [...session.picked, ...left].flatMap((itemId) => {
    const item = dilemmaOf(instrument, itemId);
    return item ? [{ item, talk: talkOf(session, itemId) }] : [];
  });
}

const hasContent = ({ first, second, support, notes, agreement, reservations }: DilemmaTalk) =>
  [first, second, support].some((ballot) => ballot?.revealed) ||
  [...Object.values(notes), ...Object.values(agreement), reservations].some((text) => text.trim());

const agreed = ({ agreement }: DilemmaTalk, wording: GroupWording) =>
  agreementFields
    .map((field) => ({
      label: wording.agreement[field],
      text: field === 'evaluate' ? dateIn(agreement[field].trim(), wording) : agreement[field].trim(),
    }))
    .filter(({ text }) => text);

/** A date from a date field in words; anything else as it was typed. */
function dateIn(text: string, wording: GroupWording): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00:00` : '';
  return day && !Number.isNaN(Date.parse(day)) ? wording.date(day) : text;
}

/** The revealed ones of these ballots on one strip; null without any. */
export function stripOf(
  instrument: Instrument,
  item: DilemmaItem,
  ballots: readonly (Ballot | null)[],
  wording: GroupWording,
): StripView | null {
  const { positionLabels, unknown, poles } = dilemmaView(instrument, item);
  const rounds = ballots.map(resultOf).filter((result) => result !== null);
  const subject = { positionLabels, unknown, leftLabel: poles[0].title, rightLabel: poles[1].title };
  return dilemmaStrip(subject, rounds, wording);
}

export function supportOf(ballot: Ballot | null, wording: GroupWording): StripView | null {
  const result = resultOf(ballot);
  const labels = wording.support;
  const subject = { positionLabels: labels, unknown: null, leftLabel: labels[0], rightLabel: labels[4] };
  return result && supportStrip(subject, result, wording);
}
