import type { DilemmaItem, Instrument } from '@zelfscan/schema';
import fc from 'fast-check';
import { groupTransition } from '../group-session/transition.js';
import { startGroupSession } from '../group-session/session.js';
import { groupSteps, type GroupEvent, type GroupSession, type Vote } from '../group-session/types.js';
import { smallInstrument } from './instrument.js';
import { at } from './sessions.js';

const labels = [
  'Helemaal links',
  'Links',
  'Iets naar links',
  'In het midden',
  'Iets naar rechts',
  'Rechts',
  'Helemaal rechts',
];

const dilemma = (id: string, phases: readonly string[], reserve = false): DilemmaItem => ({
  id,
  type: 'dilemma',
  positions: 7,
  title: `${id} of niet`,
  statement: `Wat doen we met ${id}?`,
  poles: [
    { title: `Wel ${id}`, why: `Voor ${id}.`, overdone: `Te veel ${id}.` },
    { title: `Geen ${id}`, why: `Tegen ${id}.`, overdone: `Te weinig ${id}.` },
  ],
  questions: ['Waarom?', 'Waarom niet?'],
  phases,
  reserve,
  sources: ['B1'],
  terms: [],
});

/** A card of five dilemmas in two phases and one in reserve, which stands in the middle. */
export function smallCard(change: Partial<Instrument> = {}): Instrument {
  return smallInstrument({
    id: 'kaart',
    scales: {
      plek: {
        id: 'plek',
        levels: labels.map((label, i) => ({ value: i + 1, label, meaning: 'daar' })),
        unknown: 'Weet ik niet',
        notApplicable: null,
        bands: [],
      },
    },
    subsets: [],
    profile: [],
    phases: [
      { id: 'V', title: 'Veilig', intro: 'Nu.' },
      { id: 'S', title: 'Samen', intro: 'Altijd.' },
    ],
    themes: [
      {
        id: 'dilemmas',
        title: 'Dilemma’s',
        short: 'Dilemma’s',
        intro: '',
        discuss: '',
        scale: 'plek',
        items: [
          dilemma('aap', ['V']),
          dilemma('noot', ['V', 'S']),
          dilemma('extra', ['S'], true),
          dilemma('mies', ['S']),
          dilemma('wim', ['S', 'V']),
          dilemma('zus', ['V']),
        ],
      },
    ],
    ...change,
  });
}

export const cardIds = ['aap', 'noot', 'mies', 'wim', 'zus', 'extra'] as const;
const card = smallCard();

type Untimed = GroupEvent extends infer E ? (E extends GroupEvent ? Omit<E, 'at'> : never) : never;

/** The session after these events, each of which must be accepted. */
export function played(events: readonly Untimed[], from: GroupSession = newGroup()): GroupSession {
  return events.reduce((session, event) => {
    const next = groupTransition(card, session, { ...event, at });
    if (!next.ok) throw new Error(`${event.type} was refused: ${next.problem.code}, got ${next.problem.got}`);
    return next.session;
  }, from);
}

export const newGroup = (participants = 4): GroupSession => startGroupSession(card, { id: 'g1', at, participants });

/** A session in which these were picked and this step is reached. */
export const groupAt = (
  step: GroupSession['place']['step'],
  participants = 4,
  picked: readonly string[] = ['aap', 'noot'],
) =>
  played(
    [...picked.map((itemId): Untimed => ({ type: 'pick', itemId, chosen: true })), { type: 'go', step }],
    newGroup(participants),
  );

export const votes = (...values: Vote[]): Untimed[] => values.map((value) => ({ type: 'cast', value }));

const anyItem = fc.constantFrom(...cardIds);
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant('a'.repeat(3000)));

/** Any event, also one that does not fit. Votes are common, so that ballots fill up. */
export const anyGroupEvent: fc.Arbitrary<GroupEvent> = fc
  .oneof(
    { weight: 1, arbitrary: fc.record({ type: fc.constant('case'), line: text }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('participants'), count: fc.integer({ min: 0, max: 8 }) }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('pick'), itemId: anyItem, chosen: fc.boolean() }) },
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('go'),
        step: fc.constantFrom(...groupSteps),
        itemId: fc.option(anyItem, { nil: undefined }),
      }),
    },
    {
      weight: 16,
      arbitrary: fc.record({
        type: fc.constant('cast'),
        value: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constantFrom<unknown>('unknown', 'na', null, 1.5, {})),
      }),
    },
    { weight: 6, arbitrary: fc.record({ type: fc.constant('reveal') }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('restart-ballot') }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('note'),
        itemId: anyItem,
        field: fc.constantFrom('explain', 'left', 'right'),
        text,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('agree'),
        itemId: anyItem,
        agreement: fc.record({ accent: text, who: text }, { requiredKeys: [] }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('reservation'), itemId: anyItem, text }) },
  )
  .map((event) => ({ ...event, at }));

/** Any session that can come about, small groups above all: events that are refused leave it as it is. */
export const anyGroup: fc.Arbitrary<GroupSession> = fc
  .tuple(
    fc.integer({ min: 2, max: 4 }),
    fc.shuffledSubarray([...cardIds], { minLength: 2, maxLength: 4 }),
    fc.array(anyGroupEvent, { maxLength: 80 }),
  )
  .map(([participants, picked, events]) =>
    events.reduce(
      (session, event) => {
        const next = groupTransition(card, session, event);
        return next.ok ? next.session : session;
      },
      groupAt('choose', participants, picked),
    ),
  );
