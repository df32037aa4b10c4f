import { assert } from 'chai';
import { OtherTabs } from './other-tabs.js';

describe('news from other tabs', () => {
  const opened: { close(): void }[] = [];
  const open = (heard: (id: string) => void, scope = 'news') => {
    const tabs = new OtherTabs(scope, heard);
    opened.push(tabs);
    return tabs;
  };
  afterEach(() => {
    for (const tabs of opened.splice(0)) tabs.close();
  });

  it('reaches the other tabs of its scope, and no one else', async () => {
    const heard: string[] = [];
    const one = open(() => heard.push('own'));
    open(() => heard.push('elsewhere'), 'other');
    const done = new Promise<string>((resolve) => open(resolve));
    one.tell('a');
    assert.equal(await done, 'a');
    assert.deepEqual(heard, []);
  });

  it('that is odd is ignored', async () => {
    const heard: string[] = [];
    const last = new Promise<void>((resolve) =>
      open((id) => {
        heard.push(id);
        if (id === 'last') resolve();
      }),
    );
    const channel = new BroadcastChannel('zelfscan:news');
    opened.push(channel);
    const odd = [
      null,
      undefined,
      7,
      'a',
      [],
      {},
      { look: 7 },
      { look: null },
      { look: { id: 'a' } },
      { look: 'x'.repeat(201) },
    ];
    for (const message of [...odd, { type: 'removed', id: 'a' }, { look: 'last' }]) channel.postMessage(message);
    await last;
    assert.deepEqual(heard, ['last']);
  });

  it('is neither told nor heard after closing', async () => {
    const heard: string[] = [];
    const one = open(() => {});
    const closed = open((id) => heard.push(id));
    closed.close();
    closed.tell('a');
    const done = new Promise<string>((resolve) => open(resolve));
    one.tell('b');
    assert.equal(await done, 'b');
    assert.deepEqual(heard, []);
  });
});
