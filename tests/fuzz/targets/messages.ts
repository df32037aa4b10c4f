import { isSessionMessage } from '../../../packages/zelfscan/src/transport/session-message.js';
import { groupViewSample } from '../../../packages/zelfscan/src/transport/testing/group-view.js';
import { OtherTabs } from '../../../packages/zelfscan/src/scan/other-tabs.js';
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

/** A channel that nobody else is on: what is said is kept, and what a case holds is heard at once. */
class OwnChannel {
  static last: OwnChannel;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  said: unknown;
  constructor() {
    OwnChannel.last = this;
  }
  addEventListener(_: string, heard: (event: { data: unknown }) => void): void {
    this.onmessage = heard;
  }
  postMessage(message: unknown): void {
    this.said = message;
  }
  close(): void {}
}

/** Tabs that hear through a channel of their own. */
function withTabs<T>(use: (tabs: OtherTabs, heard: readonly unknown[]) => T): T {
  const real = globalThis.BroadcastChannel;
  Object.assign(globalThis, { BroadcastChannel: OwnChannel });
  try {
    const heard: unknown[] = [];
    return use(new OtherTabs('fuzz', (news) => heard.push(news)), heard);
  } finally {
    Object.assign(globalThis, { BroadcastChannel: real });
  }
}

const news = withTabs((tabs) => {
  tabs.tell('b5ab1d0e');
  return OwnChannel.last.said;
});

export const tabNews = target({
  name: 'OtherTabs',
  inputs: damagedClone(news),
  sound: news,
  read: (data: unknown) =>
    withTabs((_, heard) => {
      OwnChannel.last.onmessage?.({ data });
      if (data === news && heard.length !== 1) throw new Error('does not hear its own news');
      return { ok: true, value: heard };
    }),
});
