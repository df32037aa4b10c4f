import {
  cardView,
  groupSummary,
  groupView,
  progressView,
  resultView,
  startSession,
  themeView,
  toRecords,
  type GroupSession,
  type Session,
} from '@zelfscan/core';
import screens from 'texts:scan/nl';
import type { Instrument } from '@zelfscan/schema';
import { groupNl, nl as words } from '../../../packages/core/src/testing/wording.js';

/**
 * What the screens and reports do with something that was read. It passed the reader, so none of it may throw: a file
 * that is taken and then breaks every screen is worse than one that is refused.
 */
export function showScan(instrument: Instrument, session: Session): void {
  progressView(instrument, session);
  themeView(instrument, session, screens.score);
  resultView(instrument, session, words);
  screens.date(session.updatedAt);
  screens.date(session.createdAt);
  toRecords(session);
}

export function showCard(instrument: Instrument, session: Session): void {
  cardView(instrument, session, groupNl);
  toRecords(session);
}

export function showGroup(instrument: Instrument, session: GroupSession): void {
  groupView(instrument, session, groupNl);
  groupSummary(instrument, session, groupNl);
}

export function showInstrument(instrument: Instrument): void {
  const at = '2026-03-02T09:30:00.000Z';
  showScan(instrument, startSession(instrument, { id: 's1', at, name: 'Proef' }));
}
