import { startSession, type Session } from '@zelfscan/core';
import nl from 'texts:later/nl';
import { assert } from 'chai';
import { render } from 'lit';
import { smallInstrument } from '../../../core/src/testing/instrument.js';
import { elsewhereNotice } from '../questionnaire/elsewhere-notice.js';
import { isGone, Presence } from './presence.js';

const scope = `presence-${crypto.randomUUID()}`;

for (const [how, locks] of [
  ['with locks', navigator.locks],
  ['without locks', null],
] as const) {
  describe(`the presence of a scan, ${how}`, () => {
    const opened: Presence[] = [];
    let wake: () => void = () => {};
    const open = (scan: string) => {
      const presence = new Presence(scope, () => wake(), locks);
      opened.push(presence);
      presence.at(scan);
      return presence;
    };
    /** Until this many others are told of. */
    const until = async (presence: Presence, others: number) => {
      while (presence.others !== others) await new Promise<void>((resolve) => (wake = resolve));
    };
    afterEach(() => {
      for (const presence of opened.splice(0)) presence.stop();
    });

    it('is not told by windows with another scan', async () => {
      const one = open('a');
      open('b');
      assert.equal(one.others, 0);
      open('a');
      await until(one, 1);
    });

    it('is told in all windows that have it, as they come and go', async () => {
      const one = open('a');
      const two = open('a');
      await Promise.all([until(one, 1)]);
      await until(two, 1);
      const three = open('a');
      await until(one, 2);
      await until(three, 2);
      two.at('b');
      await until(one, 1);
      three.stop();
      await until(one, 0);
    });

    it('is not told by messages that are odd, nor by many of one window', async () => {
      const one = open('a');
      const two = open('a');
      await until(one, 1);
      const channel = new BroadcastChannel(`zelfscan:${scope}#windows`);
      for (const odd of [
        null,
        7,
        'here',
        { kind: 'here' },
        { kind: 'x', scan: 'a', window: 'w' },
        { kind: 'here', scan: 'z', window: 'w' },
        { kind: 'here', scan: 'a', window: 'w'.repeat(300) },
        { kind: 'here', scan: 'a', window: { toString: () => 'w' }.toString },
      ]) {
        try {
          channel.postMessage(odd);
        } catch {
          // A function cannot even be posted.
        }
      }
      const three = open('a');
      await until(one, 2);
      await until(two, 2);
      three.stop();
      channel.close();
    });
  });
}

describe('the line about other windows', () => {
  const session = (value: 1 | 2 | null): Session => ({
    ...startSession(smallInstrument(), { id: 'a', at: '2026-03-02T09:30:00.000Z', name: 'x' }),
    responses: value === null ? {} : { '1.1': { value, note: '', at: '' } },
  });
  const words = (presence: Presence) => {
    const box = document.createElement('div');
    render(elsewhereNotice(presence, nl.elsewhere), box);
    assert.equal(box.firstElementChild?.getAttribute('role'), 'status');
    return box.textContent?.replace(/\s+/g, ' ').trim();
  };

  it('is there only when there is something to tell', () => {
    const presence = new Presence(scope, () => {});
    assert.equal(words(presence), '');
    presence.others = 1;
    assert.include(words(presence), 'in een ander venster');
    presence.others = 3;
    assert.include(words(presence), '3 andere vensters');
    presence.stop();
  });

  it('tells when an answer that was given here was replaced, and only then', () => {
    const presence = new Presence(scope, () => {});
    presence.others = 1;
    presence.took(session(null), session(1));
    presence.took(session(1), session(1));
    assert.deepEqual(presence.replaced, []);
    presence.took(session(1), session(2));
    presence.took(session(1), session(2));
    assert.deepEqual(presence.replaced, ['1.1']);
    assert.include(words(presence), 'veranderd');
    presence.at('b');
    assert.deepEqual(presence.replaced, []);
    presence.stop();
  });
});

describe('whether a database is gone', () => {
  it('is seen, not believed', async () => {
    assert.isTrue(await isGone(scope));
    const request = indexedDB.open(`zelfscan:${scope}`);
    await new Promise((done) => request.addEventListener('success', done));
    request.result.close();
    assert.isFalse(await isGone(scope));
    indexedDB.deleteDatabase(`zelfscan:${scope}`);
  });
});
