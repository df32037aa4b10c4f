import { isSessionMessage } from '../../../packages/zelfscan/src/transport/session-message.js';
import { groupViewSample } from '../../../packages/zelfscan/src/transport/testing/group-view.js';
import { OtherTabs } from '../../../packages/zelfscan/src/questionnaire/other-tabs.js';
import { damagedClone } from '../damage/structure.js';
import { target } from '../target.js';

const view = { version: 1, kind: 'view', session: 's1', view: groupViewSample, timer: { minutes: 5, startedAt: 1 } };
const hello = { version: 1, kind: 'hello', session: null };

/** A message is taken or ignored; there is nobody to tell a problem to. */
export const sessionMessage = target({
  name: 'isSessionMessage',
  inputs: damagedClone(view, hello, { ...view, view: null, timer: null }),
  sound: view,
  read: (message: unknown) => ({ ok: true, value: isSessionMessage(message) }),
});

/** A channel that nobody else is on, through which a case is heard at once. */
class OwnChannel {
  static last: OwnChannel;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor() {
    OwnChannel.last = this;
  }
  addEventListener(_: string, heard: (event: { data: unknown }) => void): void {
    this.onmessage = heard;
  }
  postMessage(): void {}
  close(): void {}
}

export const tabNews = target({
  name: 'OtherTabs',
  inputs: damagedClone({ type: 'saved', id: 'b5ab1d0e' }, { type: 'removed', id: 'b5ab1d0e' }),
  sound: { type: 'saved', id: 'b5ab1d0e' },
  read: (data: unknown) => {
    const real = globalThis.BroadcastChannel;
    Object.assign(globalThis, { BroadcastChannel: OwnChannel });
    try {
      const heard: unknown[] = [];
      new OtherTabs('fuzz', (news) => heard.push(news));
      OwnChannel.last.onmessage?.({ data });
      return { ok: true, value: heard };
    } finally {
      Object.assign(globalThis, { BroadcastChannel: real });
    }
  },
});
