import type { SessionMessage, SessionTransport } from '@zelfscan/core';
import { afterEach, describe, expect, test } from 'vitest';
import { broadcastTransport } from './broadcast-transport.js';
import { memoryMeeting } from './memory-transport.js';
import { groupViewSample } from './testing/group-view.js';

const moment = () => new Promise((done) => setTimeout(done, 30));
const hello: SessionMessage = { version: 1, kind: 'hello', session: null };
const showing: SessionMessage = { version: 1, kind: 'view', session: 's1', view: groupViewSample, timer: null };

const open: SessionTransport[] = [];
const raw: BroadcastChannel[] = [];
afterEach(() => {
  for (const each of [...open.splice(0), ...raw.splice(0)]) each.close();
});

const kinds = {
  memory: () => {
    const meeting = memoryMeeting();
    return () => meeting.connect();
  },
  'broadcast channel': () => {
    const scope = String(Math.random());
    return () => broadcastTransport(scope);
  },
};

describe.each(Object.entries(kinds))('%s', (_, meet) => {
  function three() {
    const connect = meet();
    const all = [connect(), connect(), connect()] as const;
    open.push(...all);
    return all;
  }

  test('a message reaches everyone else, as a copy, and not its sender', async () => {
    const [a, b, c] = three();
    const got: Record<string, SessionMessage[]> = { a: [], b: [], c: [] };
    for (const [name, each] of Object.entries({ a, b, c })) each.subscribe((message) => got[name]?.push(message));
    a.publish(showing);
    await moment();
    expect(got).toEqual({ a: [], b: [showing], c: [showing] });
    expect(got['b']?.[0]).not.toBe(showing);
    expect([a, b, c].map(({ ignored }) => ignored)).toEqual([0, 0, 0]);
  });

  test('who stops listening hears nothing more; the others do', async () => {
    const [a, b] = three();
    const got: string[] = [];
    const both = (name: string) => () => void got.push(name);
    const stop = b.subscribe(both('one'));
    b.subscribe(both('two'));
    stop();
    stop();
    a.publish(hello);
    await moment();
    expect(got).toEqual(['two']);
  });

  test('after closing nothing is sent, nothing is heard and nothing is thrown', async () => {
    const [a, b, c] = three();
    let heard = 0;
    b.subscribe(() => heard++);
    c.subscribe(() => heard++);
    b.close();
    b.close();
    a.publish(hello);
    b.publish(hello);
    await moment();
    expect(heard).toBe(1);
  });

  test('a view with votes in the wrong shape, or anything foreign, is counted and goes no further', async () => {
    const [a, b] = three();
    let heard = 0;
    b.subscribe(() => heard++);
    const foreign = [
      null,
      'hallo',
      17,
      [],
      {},
      { version: 2, kind: 'hello', session: null },
      { version: 1, kind: 'goodbye', session: null },
      { version: 1, kind: 'hello' },
      { ...showing, view: undefined },
      { ...showing, session: 7 },
      { ...showing, timer: { minutes: 'lang' } },
      { ...showing, view: { ...groupViewSample, step: 'party' } },
      { ...showing, view: { ...groupViewSample, steps: [{}] } },
      { ...showing, view: { ...groupViewSample, strip: { positions: 7 } } },
      { ...showing, view: { ...groupViewSample, title: 'x'.repeat(300_000) } },
    ];
    for (const message of foreign) a.publish(message as SessionMessage);
    await moment();
    expect(heard).toBe(0);
    expect(b.ignored).toBe(foreign.length);
    a.publish(showing);
    await moment();
    expect(heard).toBe(1);
  });
});

test('each scope has its own channel', async () => {
  const [a, b] = [broadcastTransport('noord'), broadcastTransport('zuid')];
  open.push(a, b);
  let heard = 0;
  b.subscribe(() => heard++);
  a.publish(hello);
  await moment();
  expect([heard, b.ignored]).toEqual([0, 0]);
});

test('what a browser cannot read back is counted as well', async () => {
  const transport = broadcastTransport('plain');
  const channel = new BroadcastChannel('zelfscan-dilemmakaart:plain');
  open.push(transport);
  raw.push(channel);
  channel.postMessage(new Map([['version', 1]]));
  await moment();
  expect(transport.ignored).toBe(1);
});
