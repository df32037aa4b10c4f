import { progressView, type CarryDecisions } from '@zelfscan/core';
import type { Action } from '@zelfscan/elements';
import { isolated } from '@zelfscan/elements/isolated';
import carryWords from 'texts:carry';
import { ZelfscanCompletedEvent } from './events.js';
import { download } from '../export/download.js';
import { loadPart } from '../base/load-part.js';
import { wordsIn } from '../texts/speech.js';
import { privacyOf } from './privacy/open-privacy.js';
import type { PrivacyWish } from './privacy/privacy.js';
import { publicResult } from './public-views.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';

/**
 * What people ask for in the list of scans besides opening one, on the way to other screens, and about keeping.
 *
 * @param focus - moves the focus along to another screen
 */
export async function performLater(
  element: ZelfscanQuestionnaire,
  action: Action,
  focus: () => Promise<void>,
): Promise<void> {
  switch (action.type) {
    case 'open-start':
      await element.host?.flush();
      await element.show('start');
      return focus();
    case 'open-results':
      await openResults(element);
      return focus();
    case 'import':
      if ((action.keep ?? 'device') !== 'device') return (await privacyOf(element)).perform(action);
      return (await loadPart('files', () => import('./file-actions.js'))).performFile(element, action);
    case 'rename':
      await element.host?.rename(action.id, action.name);
      return element.show('start');
    case 'remove':
      await element.host?.remove(action.id);
      return element.show('start');
    case 'wipe': {
      const proof = await element.wipe();
      (await privacyOf(element)).proof = proof;
      return focus();
    }
    case 'copy':
    case 'carry-over':
    case 'carry':
      return performOnScan(element, action, focus);
    default:
      return (await privacyOf(element)).perform(action as PrivacyWish);
  }
}

/** Whoever answered all of it has finished by looking at what came out. */
async function openResults(element: ZelfscanQuestionnaire): Promise<void> {
  const { host } = element;
  await element.show('results');
  if (!host?.session || host.session.completedAt) return;
  const result = publicResult(host.instrument, host.session);
  const { done, total } = progressView(host.instrument, host.session);
  if (done < total) return;
  await host.dispatch({ type: 'complete' });
  element.dispatchEvent(new ZelfscanCompletedEvent({ scanId: host.session.id, result }));
}

async function performOnScan(
  element: ZelfscanQuestionnaire,
  action: Extract<Action, { type: 'copy' | 'carry-over' | 'carry' }>,
  focus: () => Promise<void>,
): Promise<void> {
  if (action.type === 'copy') {
    const file = await element.exportRaw(action.id);
    download(file);
    element.notice = (await element.withLater()).export.made(file.name);
    return element.refresh();
  }
  const words = await loadPart('messages', () => wordsIn(element, 'carry', carryWords));
  if (action.type === 'carry-over') {
    await (await carryOverPart()).showCarryOver(element, action.id, words);
  } else {
    await once(element, () => element.carryOver(action.id, action.decisions));
    element.notice = words.made(isolated(element.session?.name ?? ''));
  }
  return focus();
}

/** Makes a new scan of one of an earlier version. Resolves with its id when it is open. */
export async function carry(element: ZelfscanQuestionnaire, id: string, decisions: CarryDecisions): Promise<string> {
  return (await carryOverPart()).carry(element, id, decisions);
}

const carryOverPart = () => loadPart('carry-over', () => import('./carry-over-part.js'));

const busy = new WeakMap<ZelfscanQuestionnaire, Promise<unknown>>();

/** Pressing twice is asking once: it would make two scans. */
function once(element: ZelfscanQuestionnaire, work: () => Promise<unknown>): Promise<unknown> {
  const working = busy.get(element) ?? work().finally(() => busy.delete(element));
  busy.set(element, working);
  return working;
}
