import type { DilemmaItem, Instrument, ItemId } from '@zelfscan/schema';
import { ballotAt, castIn, isComplete } from '../group-session/ballot.js';
import { groupLimits, isAboutDilemma, isPicked, talkOf } from '../group-session/session.js';
import {
  groupSteps,
  type Agreement,
  type BallotName,
  type DilemmaTalk,
  type GroupPlace,
  type GroupSession,
  type GroupStep,
  type NoteField,
} from '../group-session/types.js';
import { dilemmaOf, dilemmasOf } from '../items/dilemma.js';
import type { GroupWording } from '../wording/group-types.js';
import { dilemmaView, phasesOf, type DilemmaItemView } from './dilemma-view.js';
import { groupSummary, stripOf, supportOf, type GroupSummaryView } from './group-summary.js';
import type { StripView } from './strip-view.js';

/** One step in the line of steps. */
export interface GroupStepView {
  readonly step: GroupStep;
  /** Short, e.g. "In stilte". */
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo';
  /** Where the step leads; null while it cannot be gone to. Pass it to the event 'go'. */
  readonly place: GroupPlace | null;
}

export interface PickableView {
  readonly id: ItemId;
  readonly title: string;
  readonly statement: string;
  /** Titles of the poles. */
  readonly poles: readonly [left: string, right: string];
  readonly phases: readonly string[];
  readonly reserve: boolean;
  readonly chosen: boolean;
}

/** Dilemmas by their leading phase; those in reserve together, last. */
export interface PickGroupView {
  /** The key of the phase, or 'reserve'. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly dilemmas: readonly PickableView[];
}

/** How far the vote is. Never what was voted. */
export interface BallotView {
  readonly name: BallotName;
  readonly cast: number;
  readonly of: number;
  /** Everyone voted. */
  readonly complete: boolean;
  readonly revealed: boolean;
  /** E.g. "3 van de 7 hebben gekozen". */
  readonly text: string;
}

/** Everything that the facilitator's screen and the beamer show. Both may be seen by all at any moment. */
export interface GroupView {
  readonly instrumentTitle: string;
  readonly provenance: string;
  readonly language: string;
  readonly place: GroupPlace;
  readonly step: GroupStep;
  /** What happens in this step, and what to do or say. */
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly GroupStepView[];
  /** Places for the event 'go'; null at the ends, and `next` while too few dilemmas are picked. */
  readonly previous: GroupPlace | null;
  readonly next: GroupPlace | null;
  /** From 1; null outside the steps about a dilemma. */
  readonly dilemmaNumber: number | null;
  readonly dilemmaCount: number;
  /** E.g. "Dilemma 2 van 3"; empty outside the steps about a dilemma. */
  readonly dilemmaText: string;
  readonly participants: number;
  readonly caseLine: string;
  readonly pick: readonly PickGroupView[];
  readonly picked: readonly ItemId[];
  /** Null while nothing stands in the way of going on; else why, e.g. "Kies nog 1 dilemma." */
  readonly pickText: string | null;
  /** The dilemma at hand, without anyone's answer. */
  readonly dilemma: DilemmaItemView | null;
  /** The ballot of the step at hand: first for 'choose' and 'reveal', second for 'again' and 'shift', and support. */
  readonly ballot: BallotView | null;
  /** For 'reveal', 'explain', 'upsides', 'shift', 'agree' and 'support'; null while that ballot is not revealed. */
  readonly strip: StripView | null;
  readonly notes: Readonly<Record<NoteField, string>> | null;
  readonly agreement: Agreement | null;
  readonly reservations: string;
  /** Words for the positions of support, 1 to 5. */
  readonly supportLabels: readonly string[];
  /** At step 'summary'. `groupSummary` gives it at any step. */
  readonly summary: GroupSummaryView | null;
}

/** What everyone in the room may see now. Pure; holds nothing of a ballot that is not revealed but how far it is. */
export function groupView(instrument: Instrument, session: GroupSession, wording: GroupWording): GroupView {
  const { place, picked } = session;
  const item = dilemmaOf(instrument, place.itemId);
  const talk = item ? talkOf(session, item.id) : null;
  const at = item ? picked.indexOf(item.id) : -1;
  return {
    instrumentTitle: instrument.title,
    provenance: instrument.provenance,
    language: instrument.language,
    place,
    step: place.step,
    title: wording.titles[place.step],
    lead: wording.leads[place.step],
    steps: stepViews(session, wording),
    ...neighbours(session),
    dilemmaNumber: item ? at + 1 : null,
    dilemmaCount: picked.length,
    dilemmaText: item ? wording.dilemma(at + 1, picked.length) : '',
    participants: session.participants,
    caseLine: session.caseLine,
    pick: pickGroups(instrument, session, wording),
    picked,
    pickText: wording.pick(picked.length, groupLimits.picked.least, groupLimits.picked.most),
    dilemma: item ? dilemmaView(instrument, item) : null,
    ballot: talk ? ballotView(session, talk, wording) : null,
    strip: item && talk ? stripAt(instrument, place.step, item, talk, wording) : null,
    notes: talk?.notes ?? null,
    agreement: talk?.agreement ?? null,
    reservations: talk?.reservations ?? '',
    supportLabels: wording.support,
    summary: place.step === 'summary' ? groupSummary(instrument, session, wording) : null,
  };
}

function stepViews(session: GroupSession, wording: GroupWording): GroupStepView[] {
  const { place, picked } = session;
  const now = groupSteps.indexOf(place.step);
  return groupSteps.map((step, i) => ({
    step,
    label: wording.steps[step],
    state: i < now ? 'done' : i === now ? 'current' : 'todo',
    place: i <= groupSteps.indexOf('pick') || isPicked(session) ? placeOf(step, place.itemId ?? picked[0]) : null,
  }));
}

const placeOf = (step: GroupStep, itemId: ItemId | null | undefined): GroupPlace => ({
  step,
  itemId: isAboutDilemma(step) ? (itemId ?? null) : null,
});

/** The whole way through the session: the steps about a dilemma once for each that is picked. */
function neighbours(session: GroupSession): { readonly previous: GroupPlace | null; readonly next: GroupPlace | null } {
  const about = groupSteps.filter(isAboutDilemma);
  const way = [
    placeOf('case', null),
    placeOf('pick', null),
    ...(isPicked(session)
      ? [...session.picked.flatMap((itemId) => about.map((step) => placeOf(step, itemId))), placeOf('summary', null)]
      : []),
  ];
  const at = way.findIndex(({ step, itemId }) => step === session.place.step && itemId === session.place.itemId);
  return { previous: way[at - 1] ?? null, next: way[at + 1] ?? null };
}

function pickGroups(instrument: Instrument, session: GroupSession, wording: GroupWording): PickGroupView[] {
  const pickable = (item: DilemmaItem): PickableView => ({
    id: item.id,
    title: item.title,
    statement: item.statement,
    poles: [item.poles[0].title, item.poles[1].title],
    phases: phasesOf(instrument, item).map(({ title }) => title),
    reserve: item.reserve,
    chosen: session.picked.includes(item.id),
  });
  const all = dilemmasOf(instrument);
  return [
    ...(instrument.phases ?? []).map((phase) => ({
      ...phase,
      dilemmas: all.filter((item) => !item.reserve && item.phases[0] === phase.id).map(pickable),
    })),
    { id: 'reserve', ...wording.reserve, dilemmas: all.filter((item) => item.reserve).map(pickable) },
  ].filter(({ dilemmas }) => dilemmas.length > 0);
}

function ballotView(session: GroupSession, talk: DilemmaTalk, wording: GroupWording): BallotView | null {
  const name = ballotAt[session.place.step];
  if (!name) return null;
  const ballot = talk[name];
  const [cast, of] = [castIn(ballot), ballot?.of ?? session.participants];
  return {
    name,
    cast,
    of,
    complete: isComplete(ballot),
    revealed: ballot?.revealed ?? false,
    text: wording.ballot({ name, cast, of }),
  };
}

/** While people choose, no strip: who sees the dots moves towards them. */
function stripAt(
  instrument: Instrument,
  step: GroupStep,
  item: DilemmaItem,
  { first, second, support }: DilemmaTalk,
  wording: GroupWording,
): StripView | null {
  switch (step) {
    case 'reveal':
    case 'explain':
    case 'upsides':
      return stripOf(instrument, item, [first], wording);
    case 'shift':
      return second?.revealed ? stripOf(instrument, item, [first, second], wording) : null;
    case 'agree':
      return stripOf(instrument, item, [first, second], wording);
    case 'support':
      return supportOf(support, wording);
    case 'pick':
    case 'case':
    case 'choose':
    case 'again':
    case 'summary':
      return null;
  }
}
