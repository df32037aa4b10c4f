import type { SessionMessage, SessionTransport } from '@zelfscan/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryMeeting } from '../transport/memory-transport.js';
import { groupViewSample } from '../transport/testing/group-view.js';
import { Follower } from './follower.js';

const titled = (title: string) => ({ ...groupViewSample, title });

describe('what a beamer follows', () => {
  let leader: SessionTransport;
  let heard: SessionMessage[];
  let follower: Follower;
  let changes: number;
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const lead = (session: string, title: string | null) =>
    leader.publish({ version: 1, kind: 'view', session, view: title === null ? null : titled(title), timer: null });

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const meeting = memoryMeeting();
    leader = meeting.connect();
    heard = [];
    changes = 0;
    leader.subscribe((message) => heard.push(message));
    follower = new Follower(meeting.connect(), () => changes++);
    await settle();
  });
  afterEach(() => {
    follower.stop();
    vi.useRealTimers();
  });

  test('it says hello, then shows what comes', async () => {
    expect(heard).toEqual([{ version: 1, kind: 'hello', session: null }]);
    lead('a', 'Eén');
    await settle();
    lead('a', 'Twee');
    await settle();
    expect(follower.view?.title).toBe('Twee');
    expect(changes).toBe(2);
  });

  test('a session that is closed leaves an empty screen, and the next one is shown', async () => {
    lead('a', 'Eén');
    lead('a', null);
    await settle();
    expect(follower.view).toBeNull();
    lead('b', 'Ander');
    await settle();
    expect(follower.view?.title).toBe('Ander');
  });

  test('another session does not push away one that is still there', async () => {
    lead('a', 'Eén');
    await settle();
    lead('b', 'Ander');
    await settle();
    expect(heard.at(-1)).toEqual({ version: 1, kind: 'hello', session: 'a' });
    lead('a', 'Eén nog');
    await vi.advanceTimersByTimeAsync(5000);
    expect(follower.view?.title).toBe('Eén nog');
    expect(heard.filter((message) => message.session === 'b')).toEqual([]);
  });

  test('it takes over when the one that was shown does not answer', async () => {
    lead('a', 'Eén');
    await settle();
    lead('b', 'Ander');
    await vi.advanceTimersByTimeAsync(1100);
    expect(heard.at(-1)).toEqual({ version: 1, kind: 'hello', session: 'b' });
    lead('b', 'Ander');
    await settle();
    expect(follower.view?.title).toBe('Ander');
  });

  test('a hello of another beamer is not for it, and after stopping it hears nothing', async () => {
    leader.publish({ version: 1, kind: 'hello', session: null });
    follower.stop();
    lead('a', 'Eén');
    await settle();
    expect(changes).toBe(0);
  });
});
