/** The part that carries a scan over to a newer version of its instrument; loaded when someone asks for that. */
import { find } from '../scan/read-stored.js';
import '@zelfscan/elements/carry-over';
import { carryOver, carryOverView, type CarryDecisions, type CarrySource } from '@zelfscan/core';
import type { CarryMessages } from '@zelfscan/elements/carry-over';
import { compareVersions, type Instrument } from '@zelfscan/schema';
import { html } from '@zelfscan/elements/html';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import { newId } from '../base/new-id.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';
import { loadVersion } from '../base/versions.js';

/** Shows what carrying over would do. */
export async function showCarryOver(
  element: ZelfscanQuestionnaire,
  id: string,
  messages: CarryMessages,
): Promise<void> {
  const { from, to } = await bothSides(element, id);
  const view = carryOverView(from, to);
  element.other = () => html`<zs-carry-over data-screen .view=${view} .messages=${messages}></zs-carry-over>`;
  await element.show('other');
}

/** Makes the new scan beside the old one, and opens it. */
export async function carry(element: ZelfscanQuestionnaire, id: string, decisions: CarryDecisions): Promise<string> {
  const { from, to } = await bothSides(element, id);
  const made = carryOver(from, to, { id: newId(), at: new Date().toISOString() }, decisions);
  if (!made.ok) throw new ZelfscanProblemError(made.problem);
  await element.host?.adopt(made.session, element.inOwnWords(to));
  await element.show('fill');
  return made.session.id;
}

/** Texts are compared: a text of the page that stands in both versions would hide what changed under it. */
const inOurWords = ({ own }: ZelfscanQuestionnaire, instrument: Instrument) => own?.plain(instrument) ?? instrument;

async function bothSides(
  element: ZelfscanQuestionnaire,
  id: string,
): Promise<{ readonly from: CarrySource; readonly to: Instrument }> {
  const { host } = element;
  if (!host) throw new Error('carrying over before ready');
  const { session, instrument } = host;
  // What of the open scan is not written yet is in memory only.
  const from = session?.id === id ? { session, instrument } : await find(host, id);
  const { version } = host.newest;
  if (compareVersions(from.instrument.version, version) >= 0) {
    fail('version-newest', 'id', 'a scan of an earlier version', version, 'Go on with the scan itself.');
  }
  // Texts are compared: both have to be whole. That of a site always is.
  const to = element.versions ? await loadVersion(element, version, element.language) : host.newest;
  return {
    from: { ...from, instrument: inOurWords(element, from.instrument) },
    to: inOurWords(element, to),
  };
}
