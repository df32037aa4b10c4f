/** The part that carries a scan over to a newer version of its instrument; loaded when someone asks for that. */
import { carryOver, carryOverView, type CarryDecisions, type CarryOverView, type CarrySource } from '@zelfscan/core';
import { compareVersions, type Instrument } from '@zelfscan/schema';
import { newId } from '../base/new-id.js';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import type { OwnTexts } from '../texts/own-texts.js';
import { findStored } from './read-stored.js';
import type { ScanHost } from './scan-host.js';

/** Where scans are carried over. */
export interface Carrying {
  readonly host: ScanHost;
  /** The texts of the page, if it has any. */
  readonly own: OwnTexts | null;
  /** Gets the newest version of the instrument, whole. */
  newest(): Promise<Instrument>;
}

/** What carrying over would do. */
export async function previewCarryOver(by: Carrying, id: string): Promise<CarryOverView> {
  const { from, to } = await bothSides(by, id);
  return carryOverView(from, to);
}

/** Makes the new scan beside the old one, and opens it. Resolves with its id. */
export async function carry(by: Carrying, id: string, decisions: CarryDecisions): Promise<string> {
  const { from, to } = await bothSides(by, id);
  const made = carryOver(from, to, { id: newId(), at: new Date().toISOString() }, decisions);
  if (!made.ok) throw new ZelfscanProblemError(made.problem);
  await by.host.adopt(made.session, by.own?.instrument(to) ?? to);
  return made.session.id;
}

async function bothSides({ host, own, newest }: Carrying, id: string): Promise<{ from: CarrySource; to: Instrument }> {
  const { session, instrument } = host;
  // What of the open scan is not written yet is in memory only.
  const from = session?.id === id ? { session, instrument } : await findStored(host, id);
  const { version } = host.newest;
  if (compareVersions(from.instrument.version, version) >= 0) {
    fail('version-newest', 'id', 'a scan of an earlier version', version, 'Go on with the scan itself.');
  }
  // Texts are compared: a text of the page that stands in both versions would hide what changed under it.
  const plain = (instrument: Instrument) => own?.plain(instrument) ?? instrument;
  return { from: { ...from, instrument: plain(from.instrument) }, to: plain(await newest()) };
}
