import type { Instrument, Item, ItemId, Problem, ThemeId } from '@zelfscan/schema';
import { shownArgument } from './basics/shown-argument.js';
import { kindOf } from './items/index.js';
import { longestText } from './basics/longest-text.js';
import { isText } from './record.js';
import { itemsOf, responseOf, themesOf, type Priority, type Response, type Session } from './session.js';

/** Something that a person, or code on a person's behalf, did. `at` is now, ISO 8601 in UTC. */
export type SessionEvent = { readonly at: string } & (
  | { readonly type: 'answer'; readonly itemId: ItemId; readonly value: unknown; readonly note?: string | undefined }
  | { readonly type: 'note'; readonly itemId: ItemId; readonly note: string }
  | { readonly type: 'clear'; readonly itemId: ItemId }
  | { readonly type: 'go'; readonly themeId: ThemeId }
  | { readonly type: 'rename'; readonly name: string }
  /** It is still needed: from now on it counts as changed, and nothing in it is. */
  | { readonly type: 'keep-longer' }
  | { readonly type: 'prioritise'; readonly itemId: ItemId; readonly chosen: boolean }
  | { readonly type: 'plan'; readonly itemId: ItemId; readonly plan: Partial<Omit<Priority, 'itemId'>> }
  | { readonly type: 'complete' }
);

/** What the outside world must now do. Core asks, the composition root does. */
export interface SaveEffect {
  readonly type: 'save';
  /** Items whose response changed; the other facts of the session are saved along with them. */
  readonly items: readonly ItemId[];
  /** 'strict' waits for the disk, for moments after which people walk away. */
  readonly durability: 'relaxed' | 'strict';
}
export type Effect = SaveEffect;

export type Transition =
  | { readonly ok: true; readonly session: Session; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly problem: Problem };

/** The session after an event, and what has to be done about it. Pure; refuses what does not fit the instrument. */
export function transition(instrument: Instrument, session: Session, event: SessionEvent): Transition {
  switch (event.type) {
    case 'answer':
      return answer(instrument, session, event);
    case 'note':
      return onItem(instrument, session, event.itemId, () =>
        respond(session, event.itemId, event.at, { note: event.note }),
      );
    case 'clear':
      // With an open item the scan is no longer complete; completing it again is news again.
      return onItem(instrument, session, event.itemId, (item) =>
        respond({ ...session, completedAt: null }, event.itemId, event.at, {
          value: null,
          ...(kindOf(item).written && { note: '' }),
        }),
      );
    case 'go':
      return themesOf(instrument, session).some((theme) => theme.id === event.themeId)
        ? saved({ ...session, place: event.themeId, updatedAt: event.at })
        : refused('unknown-theme', 'themeId', 'the id of a theme of this instrument', event.themeId);
    case 'rename':
      if (!isText(event.name)) return notText('name', event.name);
      return saved({ ...session, name: event.name.trim() || session.name, updatedAt: event.at });
    case 'keep-longer':
      return saved({ ...session, updatedAt: event.at });
    case 'prioritise':
      return onItem(instrument, session, event.itemId, () =>
        saved({ ...session, priorities: prioritised(session, event), updatedAt: event.at }),
      );
    case 'plan':
      for (const [field, value] of Object.entries(event.plan)) {
        if (!isText(value)) return notText(`plan.${field}`, value);
      }
      return onItem(instrument, session, event.itemId, () =>
        saved({
          ...session,
          priorities: session.priorities.map((priority) =>
            priority.itemId === event.itemId ? { ...priority, ...event.plan, itemId: event.itemId } : priority,
          ),
          updatedAt: event.at,
        }),
      );
    case 'complete':
      return saved({ ...session, completedAt: event.at, updatedAt: event.at }, [], 'strict');
  }
}

function answer(
  instrument: Instrument,
  session: Session,
  event: Extract<SessionEvent, { type: 'answer' }>,
): Transition {
  const item = itemsOf(instrument, session).find(({ id }) => id === event.itemId);
  if (!item) return unknownItem(event.itemId);
  const kind = kindOf(item);
  // `respond` refuses what is no text.
  if (kind.written) return respond(session, item.id, event.at, { note: event.value as string });
  const value = kind.accept(instrument, item, event.value);
  if (value === null) {
    return refused('value-out-of-range', item.id, `one of ${kind.accepted(instrument, item)}`, event.value);
  }
  return respond(session, item.id, event.at, event.note === undefined ? { value } : { value, note: event.note });
}

function onItem(
  instrument: Instrument,
  session: Session,
  itemId: ItemId,
  then: (item: Item) => Transition,
): Transition {
  const item = itemsOf(instrument, session).find(({ id }) => id === itemId);
  return item ? then(item) : unknownItem(itemId);
}

function respond(session: Session, itemId: ItemId, at: string, change: Partial<Response>): Transition {
  if ('note' in change && !isText(change.note)) return notText('note', change.note);
  const before = responseOf(session, itemId) ?? { value: null, note: '' };
  const response = { ...before, ...change, at };
  return saved({ ...session, responses: { ...session.responses, [itemId]: response }, updatedAt: at }, [itemId]);
}

function prioritised(session: Session, { itemId, chosen }: { itemId: ItemId; chosen: boolean }): Priority[] {
  const others = session.priorities.filter((priority) => priority.itemId !== itemId);
  if (!chosen) return others;
  const present = session.priorities.find((priority) => priority.itemId === itemId);
  return present ? [...session.priorities] : [...others, { itemId, action: '', owner: '', due: '' }];
}

const saved = (
  session: Session,
  items: readonly ItemId[] = [],
  durability: SaveEffect['durability'] = 'relaxed',
): Transition => ({ ok: true, session, effects: [{ type: 'save', items, durability }] });

const unknownItem = (itemId: unknown) =>
  refused('unknown-item', 'itemId', 'the id of an item that this scan asks', itemId);

/** What is stored must be readable again: `readRecord` takes a longer text, or none, for damage. */
const notText = (place: string, got: unknown) =>
  refused(
    'value-out-of-range',
    place,
    `a text of at most ${longestText} characters`,
    // Never the text itself: a note must not end up in a log.
    typeof got === 'string' ? `${got.length} characters` : got,
  );

const refused = (code: Problem['code'], place: string, expected: string, got: unknown): Transition => ({
  ok: false,
  problem: {
    code,
    place,
    expected,
    got: shownArgument(got),
    next: 'Nothing was changed. Correct the call and try again.',
  },
});
