import type { Instrument } from '@zelfscan/schema';
import { own } from '../basics/own.js';
import { answerText } from '../items/answer-text.js';
import { isAnswered, kindOf } from '../items/index.js';
import { itemsOf, responseOf, type Priority, type Session } from '../session.js';

/** One thing that is not the same in the scan that is here and the one that comes in. Texts are empty for what is not there. */
export interface ImportDifference {
  readonly kind: 'name' | 'version' | 'profile' | 'answer' | 'note' | 'priority';
  /** Title of the item or label of the profile field; empty for the name and the version. */
  readonly title: string;
  readonly here: string;
  readonly file: string;
}

/** What there is to say of a scan in a file before it is opened. */
export interface ImportFacts {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Items with an answer, of all items that the scan asks. */
  readonly done: number;
  readonly total: number;
  readonly notes: number;
  readonly priorities: number;
}

export interface ImportPlan {
  readonly facts: ImportFacts;
  /** How it relates to what is here under the same id. */
  readonly status: 'new' | 'same' | 'different';
  /** Which of the two was changed last; null when there is only one. */
  readonly newer: 'file' | 'here' | 'neither' | null;
  readonly differences: readonly ImportDifference[];
}

/**
 * Compares a scan that comes in with the one that is here under the same id, if any. What nobody wrote does not count:
 * when it was changed, and which theme is open.
 */
export function importPlan(instrument: Instrument, file: Session, here: Session | null): ImportPlan {
  const differences = here ? differencesOf(instrument, here, file) : [];
  return {
    facts: factsOf(instrument, file),
    status: here ? (differences.length ? 'different' : 'same') : 'new',
    newer: here && latest(here, file),
    differences,
  };
}

function factsOf(instrument: Instrument, session: Session): ImportFacts {
  const { id, name, createdAt, updatedAt, responses, priorities } = session;
  const items = itemsOf(instrument, session);
  return {
    id,
    name,
    createdAt,
    updatedAt,
    done: items.filter((item) => isAnswered(item, responseOf(session, item.id))).length,
    total: items.length,
    notes: Object.values(responses).filter(({ note }) => note.trim()).length,
    priorities: priorities.length,
  };
}

/** By moment, not by text: `2026-01-01T00:00:00Z` and `2026-01-01T00:00:00.000Z` are the same. */
function latest(here: Session, file: Session): 'file' | 'here' | 'neither' {
  const lead = Date.parse(file.updatedAt) - Date.parse(here.updatedAt);
  return lead > 0 ? 'file' : lead < 0 ? 'here' : 'neither';
}

function differencesOf(instrument: Instrument, here: Session, file: Session): readonly ImportDifference[] {
  const found: ImportDifference[] = [];
  const compare = (kind: ImportDifference['kind'], title: string, textOf: (session: Session) => string) => {
    const texts = { here: textOf(here), file: textOf(file) };
    if (texts.here !== texts.file) found.push({ kind, title, ...texts });
  };
  compare('name', '', ({ name }) => name);
  compare('version', '', ({ subset }) => instrument.subsets.find(({ id }) => id === subset)?.title ?? subset ?? '');
  for (const id of new Set([...Object.keys(here.profile), ...Object.keys(file.profile)])) {
    const field = instrument.profile.find((each) => each.id === id);
    compare('profile', field?.label ?? id, ({ profile }) => {
      const value = own(profile, id) ?? '';
      return field?.options?.find((option) => option.value === value)?.label ?? value;
    });
  }
  for (const item of instrument.themes.flatMap(({ items }) => items)) {
    compare('answer', item.title, (session) => answerText(instrument, item, responseOf(session, item.id)));
    if (!kindOf(item).written) compare('note', item.title, (session) => responseOf(session, item.id)?.note ?? '');
    compare('priority', item.title, ({ priorities }) => agreed(priorities.find(({ itemId }) => itemId === item.id)));
  }
  return found;
}

/** A choice without words is a choice too. */
const agreed = (priority: Priority | undefined): string =>
  priority ? [priority.action, priority.owner, priority.due].filter(Boolean).join(' · ') || '✓' : '';
