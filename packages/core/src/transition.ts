import type { Instrument, ItemId } from '@zelfscan/schema';
import { fillTransition, notText, onItem, saved, type SessionEvent, type Transition } from './fill-transition.js';
import { isText } from './record.js';
import type { Priority, Session } from './session.js';

/** The session after an event, and what has to be done about it. Pure; refuses what does not fit the instrument. */
export function transition(instrument: Instrument, session: Session, event: SessionEvent): Transition {
  switch (event.type) {
    case 'rename':
      if (!isText(event.name)) return notText('name', event.name);
      return saved({ ...session, name: event.name.trim() || session.name, updatedAt: event.at });
    case 'profile':
      for (const [field, value] of Object.entries(event.profile)) {
        if (!isText(value)) return notText(`profile.${field}`, value);
      }
      return saved({ ...session, profile: event.profile, updatedAt: event.at });
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
    case 'answer':
    case 'note':
    case 'clear':
    case 'go':
      return fillTransition(instrument, session, event);
  }
}

function prioritised(session: Session, { itemId, chosen }: { itemId: ItemId; chosen: boolean }): Priority[] {
  const others = session.priorities.filter((priority) => priority.itemId !== itemId);
  if (!chosen) return others;
  const present = session.priorities.find((priority) => priority.itemId === itemId);
  return present ? [...session.priorities] : [...others, { itemId, action: '', owner: '', due: '' }];
}
