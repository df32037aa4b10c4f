import type { Instrument, ItemId, Problem, ProblemCode } from '@zelfscan/schema';
import { shownArgument } from '../basics/shown-argument.js';
import { dilemmaOf } from '../items/dilemma.js';
import { kindOf } from '../items/index.js';
import { ballotAt, castAt, castIn, emptyBallot, isComplete, shownAt, withVote } from './ballot.js';
import {
  agreementFields,
  ballotsOf,
  groupLimits,
  isAboutDilemma,
  isHeadcount,
  isPicked,
  isShort,
  noteFields,
  talkOf,
} from './session.js';
import {
  groupSteps,
  type Ballot,
  type BallotName,
  type DilemmaTalk,
  type GroupEvent,
  type GroupPlace,
  type GroupSession,
  type GroupTransition,
  type Vote,
} from './types.js';

/** The session after an event. Pure; refuses what does not fit, and then nothing has changed. */
export function groupTransition(instrument: Instrument, session: GroupSession, event: GroupEvent): GroupTransition {
  const next = changed(instrument, session, event);
  return 'code' in next ? { ok: false, problem: next } : { ok: true, session: { ...next, updatedAt: event.at } };
}

type Next = GroupSession | Problem;

function changed(instrument: Instrument, session: GroupSession, event: GroupEvent): Next {
  switch (event.type) {
    case 'case':
      if (!isShort(event.line, groupLimits.caseLine)) return tooLong('line', event.line, groupLimits.caseLine);
      return { ...session, caseLine: event.line.replace(/\s*[\r\n]+\s*/g, ' ') };
    case 'participants':
      return withParticipants(session, event.count);
    case 'pick':
      return pick(instrument, session, event);
    case 'go':
      return go(session, event);
    case 'cast':
      return cast(instrument, session, event.value);
    case 'reveal':
      return reveal(session);
    case 'restart-ballot':
      return onBallot(session, (itemId, name) => ({
        ...withTalk(session, itemId, { [name]: null }),
        place: { itemId, step: castAt[session.place.step] ?? session.place.step },
      }));
    case 'note':
      if (!noteFields.includes(event.field)) return refused('value-out-of-range', 'field', noteFields.join(', '), '?');
      return write(instrument, session, event.itemId, { [event.field]: event.text }, (talk, notes) => ({
        notes: { ...talk.notes, ...notes },
      }));
    case 'agree': {
      const fields = agreementFields.filter((field) => event.agreement[field] !== undefined);
      const texts = Object.fromEntries(fields.map((field) => [field, event.agreement[field]]));
      return write(instrument, session, event.itemId, texts, (talk, agreement) => ({
        agreement: { ...talk.agreement, ...agreement },
      }));
    }
    case 'reservation':
      return write(instrument, session, event.itemId, { text: event.text }, () => ({ reservations: event.text }));
  }
}

/** A ballot that is not shown yet waits for as many as there are now. */
function withParticipants(session: GroupSession, count: number): Next {
  if (!isHeadcount(count)) return refused('value-out-of-range', 'count', 'a whole number from 2 to 30', count);
  const cast = Math.max(0, ...Object.values(session.talks).flatMap(ballotsOf).filter(isHidden).map(castIn));
  if (cast > count) {
    return refused(
      'ballot-open',
      'count',
      `at least the ${cast} who have voted`,
      count,
      'Start the ballot again first.',
    );
  }
  const recount = (ballot: Ballot | null) => (ballot && isHidden(ballot) ? { ...ballot, of: count } : ballot);
  const talks = Object.entries(session.talks).map(([itemId, talk]): [ItemId, DilemmaTalk] => [
    itemId,
    { ...talk, first: recount(talk.first), second: recount(talk.second), support: recount(talk.support) },
  ]);
  return { ...session, participants: count, talks: Object.fromEntries(talks) };
}

const isHidden = (ballot: Ballot) => !ballot.revealed;

function pick(instrument: Instrument, session: GroupSession, event: Extract<GroupEvent, { type: 'pick' }>): Next {
  const { itemId, chosen } = event;
  if (!dilemmaOf(instrument, itemId)) return unknownDilemma(itemId);
  const { most } = groupLimits.picked;
  if (session.picked.includes(itemId) === chosen) return session;
  if (chosen && session.picked.length >= most) {
    return refused('pick-count', 'itemId', `at most ${most} dilemmas`, most + 1, 'Leave one of the others out first.');
  }
  const picked = chosen ? [...session.picked, itemId] : session.picked.filter((id) => id !== itemId);
  const { step, itemId: about } = session.place;
  const stands = isPicked({ picked }) ? about === null || picked.includes(about) : step === 'case' || step === 'pick';
  return { ...session, picked, place: stands ? session.place : { step: 'pick', itemId: null } };
}

function go(session: GroupSession, { step, itemId }: Extract<GroupEvent, { type: 'go' }>): Next {
  if (!groupSteps.includes(step)) return refused('value-out-of-range', 'step', groupSteps.join(', '), step);
  const { least } = groupLimits.picked;
  const { picked } = session;
  if (step === 'case' || step === 'pick') return { ...session, place: { step, itemId: null } };
  if (!isPicked(session)) {
    return refused('pick-count', 'step', `at least ${least} dilemmas`, picked.length, 'Pick dilemmas first.');
  }
  if (!isAboutDilemma(step)) return { ...session, place: { step, itemId: null } };
  const about = itemId ?? session.place.itemId ?? picked[0];
  return about !== undefined && picked.includes(about)
    ? { ...session, place: { step, itemId: about } }
    : refused('unknown-item', 'itemId', 'a dilemma that was picked', about);
}

function cast(instrument: Instrument, session: GroupSession, value: unknown): Next {
  return onBallot(session, (itemId, name, present) => {
    if (!shownAt[session.place.step]) return noBallot(session.place);
    const item = dilemmaOf(instrument, itemId);
    if (!item) return unknownDilemma(itemId);
    const positions = name === 'support' ? groupLimits.support : item.positions;
    const ballot = present ?? emptyBallot(positions, session.participants);
    if (ballot.revealed) {
      return refused(
        'ballot-revealed',
        'cast',
        'a ballot that is not shown yet',
        name,
        'Start the ballot again to vote.',
      );
    }
    if (isComplete(ballot)) {
      return refused(
        'ballot-full',
        'cast',
        `${ballot.of} votes`,
        ballot.of + 1,
        'Reveal the ballot, or start it again.',
      );
    }
    const fits =
      name === 'support'
        ? Number.isInteger(value) && (value as number) >= 1 && (value as number) <= positions
        : kindOf(item).accept(instrument, item, value) !== null;
    // Never the vote itself: it must not end up in a log.
    if (!fits)
      return refused('value-out-of-range', 'value', `a position of 1–${positions}, or 'unknown'`, typeof value);
    return withTalk(session, itemId, { [name]: withVote(ballot, value as Vote) });
  });
}

function reveal(session: GroupSession): Next {
  return onBallot(session, (itemId, name, ballot) => {
    if (!ballot || !isComplete(ballot)) {
      const of = ballot?.of ?? session.participants;
      return refused('ballot-open', 'reveal', `${of} votes`, castIn(ballot), 'Let everyone vote first.');
    }
    const { step } = session.place;
    return {
      ...withTalk(session, itemId, { [name]: { ...ballot, revealed: true } }),
      place: { itemId, step: shownAt[step] ?? step },
    };
  });
}

/** Runs `then` on the ballot of the step at hand; refuses where the step has none. */
function onBallot(
  session: GroupSession,
  then: (itemId: ItemId, name: BallotName, ballot: Ballot | null) => Next,
): Next {
  const { step, itemId } = session.place;
  const name = ballotAt[step];
  return name && itemId !== null ? then(itemId, name, talkOf(session, itemId)[name]) : noBallot(session.place);
}

/** Puts texts in the talk about a dilemma, picked or not: what was typed before a change of mind is not thrown away. */
function write(
  instrument: Instrument,
  session: GroupSession,
  itemId: ItemId,
  texts: Readonly<Record<string, unknown>>,
  change: (talk: DilemmaTalk, texts: Readonly<Record<string, string>>) => Partial<DilemmaTalk>,
): Next {
  if (!dilemmaOf(instrument, itemId)) return unknownDilemma(itemId);
  const wrong = Object.entries(texts).find(([, text]) => !isShort(text, groupLimits.text));
  if (wrong) return tooLong(wrong[0], wrong[1], groupLimits.text);
  return withTalk(session, itemId, change(talkOf(session, itemId), texts as Readonly<Record<string, string>>));
}

const withTalk = (session: GroupSession, itemId: ItemId, change: Partial<DilemmaTalk>): GroupSession => ({
  ...session,
  talks: { ...session.talks, [itemId]: { ...talkOf(session, itemId), ...change } },
});

const tooLong = (place: string, got: unknown, most: number) =>
  refused(
    'value-out-of-range',
    place,
    `a text of at most ${most} characters`,
    // Never the text itself: a note must not end up in a log.
    typeof got === 'string' ? `${got.length} characters` : typeof got,
    'Nothing was changed. Make the text shorter.',
  );

const unknownDilemma = (itemId: unknown) =>
  refused('unknown-item', 'itemId', 'the id of a dilemma of this instrument', itemId);

const noBallot = ({ step }: GroupPlace) =>
  refused('ballot-none', 'place', `one of the steps ${Object.keys(ballotAt).join(', ')}`, step);

const refused = (
  code: ProblemCode,
  place: string,
  expected: string,
  got: unknown,
  next = 'Nothing was changed. Correct the call and try again.',
): Problem => ({
  code,
  place,
  expected,
  got: shownArgument(got),
  next,
});
