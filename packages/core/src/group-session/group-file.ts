import type { Instrument, ItemId } from '@zelfscan/schema';
import { dilemmaOf } from '../items/dilemma.js';
import { fileRefused, openJsonFile } from '../json-file.js';
import { groupFileFormat } from '../migrations/formats.js';
import { groupFileSteps } from '../migrations/index.js';
import { isText } from '../record.js';
import { isObject, isTime } from '../record-read.js';
import { asJson } from '../basics/as-json.js';
import { shown } from '../basics/shown.js';
import { castIn } from './ballot.js';
import { agreementFields, groupLimits, isAboutDilemma, isHeadcount, isPicked, isShort, noteFields } from './session.js';
import {
  groupSteps,
  type Ballot,
  type DilemmaTalk,
  type GroupPlace,
  type GroupSession,
  type GroupTransition,
} from './types.js';

/** Marks a JSON file as a session of a group. */
const kind = 'zelfscan-group-session';

/**
 * The content of a file to continue or keep a session. A ballot that is not revealed is left out: two files saved one
 * vote apart would say what that vote was. Its votes are cast again.
 */
export function writeGroupFile(session: GroupSession, at: string): string {
  const shown = withoutHiddenBallots(session);
  return `${asJson({ kind, format: groupFileFormat, exportedAt: at, session: shown }, 2)}\n`;
}

/** The session with only those votes in it that everyone has seen. */
export function withoutHiddenBallots(session: GroupSession): GroupSession {
  const seen = (ballot: Ballot | null) => (ballot?.revealed ? ballot : null);
  const talks = Object.entries(session.talks).map(([itemId, talk]): [ItemId, DilemmaTalk] => [
    itemId,
    { ...talk, first: seen(talk.first), second: seen(talk.second), support: seen(talk.support) },
  ]);
  return { ...session, talks: Object.fromEntries(talks) };
}

/** The session in a file that is not checked any further; null where there is none. */
export function groupSessionInFile(content: string): unknown {
  const opened = openJsonFile(content, kind, groupFileSteps);
  return opened.ok ? (opened.file['session'] ?? null) : null;
}

/** Reads a session back. Nothing in the file is trusted; one that does not fit gives a problem and no session. */
export function readGroupFile(instrument: Instrument, content: string): GroupTransition {
  const opened = openJsonFile(content, kind, groupFileSteps);
  if (!opened.ok) return opened;
  const { session } = opened.file;
  if (!isObject(session)) return damaged('', 'a session', session);
  const { instrumentId, instrumentVersion } = session;
  if (!isText(instrumentId) || !isText(instrumentVersion)) return damaged('/instrumentId', 'a text', instrumentId);
  if (instrumentId !== instrument.id || instrumentVersion !== instrument.version) {
    return {
      ok: false,
      problem: {
        code: 'instrument-missing',
        place: '/session/instrumentId',
        expected: `${instrument.id}@${instrument.version}`,
        got: shown(`${instrumentId}@${instrumentVersion}`),
        next: 'Open the session in a page that has this instrument.',
      },
    };
  }
  for (const [field, fits] of Object.entries(checks)) {
    if (!fits(session[field], instrument)) {
      return damaged(`/${field}`, 'a value that the session wrote', session[field]);
    }
  }
  const { id, createdAt, updatedAt, participants, caseLine, picked, place, talks } = session as unknown as GroupSession;
  if (!isPlace(place, picked)) return damaged('/place', 'a step of the session', place);
  return {
    ok: true,
    session: {
      id,
      instrumentId,
      instrumentVersion,
      createdAt,
      updatedAt,
      participants,
      caseLine,
      picked: [...picked],
      place: { step: place.step, itemId: place.itemId },
      talks: Object.fromEntries(Object.entries(talks).map(([itemId, talk]) => [itemId, cleanTalk(talk)])),
    },
  };
}

type Check = (value: unknown, instrument: Instrument) => boolean;
type Field = Exclude<keyof GroupSession, 'instrumentId' | 'instrumentVersion' | 'place'>;

const checks: Readonly<Record<Field, Check>> = {
  id: (value) => isText(value) && value.length > 0,
  createdAt: isTime,
  updatedAt: isTime,
  participants: isHeadcount,
  caseLine: (value) => isShort(value, groupLimits.caseLine),
  picked: (value, instrument) =>
    Array.isArray(value) &&
    value.length <= groupLimits.picked.most &&
    new Set(value).size === value.length &&
    value.every((itemId) => isDilemma(instrument, itemId)),
  talks: (value, instrument) =>
    isObject(value) && Object.entries(value).every(([itemId, talk]) => isTalk(instrument, itemId, talk)),
};

const isDilemma: (instrument: Instrument, itemId: unknown) => boolean = (instrument, itemId) =>
  typeof itemId === 'string' && dilemmaOf(instrument, itemId) !== undefined;

function isTalk(instrument: Instrument, itemId: ItemId, talk: unknown): talk is DilemmaTalk {
  const item = dilemmaOf(instrument, itemId);
  return (
    item !== undefined &&
    isObject(talk) &&
    isBallotOrNone(talk.first, item.positions) &&
    isBallotOrNone(talk.second, item.positions) &&
    isBallotOrNone(talk.support, groupLimits.support) &&
    (talk.support === null || (talk.support as Ballot).unknown === 0) &&
    hasTexts(talk.notes, noteFields) &&
    hasTexts(talk.agreement, agreementFields) &&
    isShort(talk.reservations, groupLimits.text)
  );
}

/** Only a ballot that was revealed can be in a file, and then everyone had voted. */
function isBallotOrNone(ballot: unknown, positions: number): boolean {
  if (ballot === null) return true;
  if (!isObject(ballot) || ballot.revealed !== true || !isHeadcount(ballot.of)) return false;
  const { counts, unknown } = ballot;
  return (
    Array.isArray(counts) &&
    counts.length === positions &&
    [...counts, unknown].every((count) => Number.isInteger(count) && (count as number) >= 0) &&
    castIn(ballot as unknown as Ballot) === ballot.of
  );
}

const hasTexts = (value: unknown, fields: readonly string[]) =>
  isObject(value) && fields.every((field) => isShort(value[field], groupLimits.text));

function isPlace(place: unknown, picked: readonly ItemId[]): place is GroupPlace {
  if (!isObject(place)) return false;
  const step = groupSteps.find((known) => known === place.step);
  if (!step) return false;
  if (step !== 'case' && step !== 'pick' && !isPicked({ picked })) return false;
  return isAboutDilemma(step) ? picked.some((itemId) => itemId === place.itemId) : place.itemId === null;
}

/** The known fields only: what else a file holds was not checked. */
const cleanTalk = ({ first, second, support, notes, agreement, reservations }: DilemmaTalk): DilemmaTalk => ({
  first: first && cleanBallot(first),
  second: second && cleanBallot(second),
  support: support && cleanBallot(support),
  notes: { explain: notes.explain, left: notes.left, right: notes.right },
  agreement: {
    accent: agreement.accent,
    who: agreement.who,
    what: agreement.what,
    when: agreement.when,
    signal: agreement.signal,
    evaluate: agreement.evaluate,
  },
  reservations,
});

const cleanBallot = ({ counts, unknown, of, revealed }: Ballot): Ballot => ({ counts, unknown, of, revealed });

const damaged = (place: string, expected: string, got: unknown) =>
  // Never a text out of the file: a note must not end up in a log.
  fileRefused('file-damaged', `/session${place}`, expected, got === null ? 'null' : typeof got);
