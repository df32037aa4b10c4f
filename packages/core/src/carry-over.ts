import type { Instrument, Item, ItemId, Problem } from '@zelfscan/schema';
import { isAnswered, kindOf } from './items/index.js';
import { scaleOf } from './items/scale.js';
import { itemsOf, responseOf, startSession, themesOf, type Response, type Session } from './session.js';
import { asJson } from './basics/as-json.js';
import { shownArgument } from './basics/shown-argument.js';

/**
 * What became of an item: it asks the same, its words changed, or the same words stand under another id. Only the
 * first is carried over by itself.
 */
export type CarryChange = 'same' | 'changed' | 'moved';

/** What a person decides of an answer to an item that does not ask the same: take it over, or leave the item open. */
export type CarryDecision = 'take' | 'open';

/** Decisions by the id of the item in the new version; an item without one stays open. */
export type CarryDecisions = Readonly<Record<ItemId, CarryDecision>>;

/** An item of the old version and the item of the new one that takes its place. */
export interface CarryPair {
  readonly from: Item;
  readonly to: Item;
  readonly change: CarryChange;
  /** Whether the answer that was given can be given to the new item as well. */
  readonly fits: boolean;
  /** Whether someone has to decide: there is an answer, and the item does not ask the same. */
  readonly toDecide: boolean;
}

/** How the items of two versions belong together, for one session. Everything stands in it once. */
export interface CarryPlan {
  /** In the order of the new version. */
  readonly pairs: readonly CarryPair[];
  /** Items that the new session asks and the old version did not have. */
  readonly added: readonly Item[];
  /** Items of the old session that the new version does not have; what was answered stays in the old session. */
  readonly removed: readonly Item[];
}

/** An old session with the instrument it was made with, whole: its details in place. */
export interface CarrySource {
  readonly instrument: Instrument;
  readonly session: Session;
}

export type CarryOver =
  { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly problem: Problem };

/** How a session would carry over to another version of its instrument. Both in the same language: texts are compared. */
export function planCarryOver({ instrument, session }: CarrySource, to: Instrument): CarryPlan {
  const partners = pairUp(instrument, to);
  const pairs = allOf(to).flatMap((item): CarryPair[] => {
    const partner = partners.get(item.id);
    if (!partner) return [];
    const { from } = partner;
    const response = responseOf(session, from.id);
    const value = response?.value ?? null;
    const sameType = from.type === item.type;
    // What stood beside an answer is no answer to an open question, nor the other way round.
    const given = sameType ? isAnswered(from, response) : value !== null || !!response?.note;
    const fits = !given || (sameType && (value === null || kindOf(item).accept(to, item, value) !== null));
    const change = fits ? partner.change : 'changed';
    return [{ from, to: item, change, fits, toDecide: change !== 'same' && given }];
  });
  const carried = new Set(pairs.map(({ from }) => from.id));
  return {
    pairs,
    added: itemsOf(to, { subset: subsetIn(to, session) }).filter(({ id }) => !partners.has(id)),
    removed: itemsOf(instrument, session).filter(({ id }) => !carried.has(id)),
  };
}

/**
 * A new session with the new version, and in it what carries over from an old one, which stays as it is. Notes and
 * priorities go along with their item; a decision is about the answer only.
 */
export function carryOver(
  from: CarrySource,
  to: Instrument,
  start: { readonly id: string; readonly at: string },
  decisions: CarryDecisions = {},
): CarryOver {
  const { session } = from;
  const { pairs } = planCarryOver(from, to);
  const wrong = checkDecisions(pairs, decisions);
  if (wrong) return { ok: false, problem: wrong };
  const subset = subsetIn(to, session);
  const places = new Map(pairs.map((pair) => [pair.from.id, pair.to.id]));
  const responses = pairs.flatMap(({ from, to, toDecide }): [ItemId, Response][] => {
    const response = responseOf(session, from.id);
    if (!response) return [];
    const left = toDecide && decisions[to.id] !== 'take';
    const value = left ? null : response.value;
    const note = left && (from.type !== to.type || kindOf(to).written) ? '' : response.note;
    return value === null && note === '' ? [] : [[to.id, { ...response, value, note }]];
  });
  return {
    ok: true,
    session: {
      ...startSession(to, { ...start, name: session.name, profile: session.profile, subset }),
      place: themesOf(to, { subset }).some(({ id }) => id === session.place) ? session.place : null,
      responses: Object.fromEntries(responses),
      priorities: session.priorities.flatMap((priority) => {
        const itemId = places.get(priority.itemId);
        return itemId === undefined ? [] : [{ ...priority, itemId }];
      }),
    },
  };
}

interface Partner {
  readonly from: Item;
  readonly change: CarryChange;
}

/** The old item of each new one, by new id. What the makers say goes first, then what the texts say, then the id. */
function pairUp(old: Instrument, to: Instrument): Map<ItemId, Partner> {
  const partners = new Map<ItemId, Partner>();
  const taken = new Set<ItemId>();
  const pair = (item: Item, from: Item | undefined, change: CarryChange) => {
    if (!from || taken.has(from.id) || partners.has(item.id)) return;
    partners.set(item.id, { from, change });
    taken.add(from.id);
  };
  const olds = new Map(allOf(old).map((item) => [item.id, item]));
  const asks = new Map(allOf(old).map((item) => [asked(old, item), item]));
  const saidSame = new Map(Object.entries(to.carriesOver?.[old.version] ?? {}).map(([from, item]) => [item, from]));
  const news = allOf(to).map((item) => ({ item, asked: asked(to, item), namesake: olds.get(item.id) }));
  for (const { item } of news) pair(item, olds.get(saidSame.get(item.id) ?? ''), 'same');
  for (const { item, asked: now, namesake } of news) {
    if (namesake && asked(old, namesake) === now) pair(item, namesake, 'same');
  }
  for (const { item, asked: now } of news) pair(item, asks.get(now), 'moved');
  for (const { item, namesake } of news) pair(item, namesake, 'changed');
  return partners;
}

/** What is not read before answering, of any answer type. */
const unread = ['id', 'title', 'guidance', 'guidanceTerms', 'sources', 'basis', 'importance', 'audience', 'terms'];

/** What decides whether two items ask the same: all that is read before answering, whatever the answer type. */
function asked(instrument: Instrument, item: Item): string {
  const words = Object.entries(item)
    .filter(([key]) => !unread.includes(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (kindOf(item).written) return asJson(words);
  const { levels, unknown, notApplicable } = scaleOf(instrument, item);
  return asJson([words, levels, unknown !== null, notApplicable !== null]);
}

/** The same shorter version where there is still one, else the whole instrument. */
const subsetIn = (to: Instrument, { subset }: Session): string | null =>
  to.subsets.some(({ id }) => id === subset) ? subset : null;

const allOf = (instrument: Instrument) => itemsOf(instrument, { subset: null });

function checkDecisions(pairs: readonly CarryPair[], decisions: CarryDecisions): Problem | null {
  const open = pairs.filter(({ toDecide }) => toDecide);
  for (const [itemId, decision] of Object.entries(decisions) as [ItemId, unknown][]) {
    const place = `decisions/${itemId}`.slice(0, 80);
    const next = 'Nothing was made. Correct the decisions and try again.';
    const pair = open.find(({ to }) => to.id === itemId);
    if (!pair) {
      const expected = `one of ${open.map(({ to }) => to.id).join(', ') || 'no item'}`;
      return { code: 'unknown-item', place, expected, got: itemId.slice(0, 80), next };
    }
    const allowed = pair.fits ? ['take', 'open'] : ['open'];
    if (!allowed.some((word) => word === decision)) {
      const expected = allowed.map((word) => `'${word}'`).join(' or ');
      return { code: 'value-out-of-range', place, expected, got: shownArgument(decision), next };
    }
  }
  return null;
}
