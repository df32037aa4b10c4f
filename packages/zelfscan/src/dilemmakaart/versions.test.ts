import { startGroupSession, startSession, writeGroupFile, writeScanFile } from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import { expect, test } from 'vitest';
import older from 'instrument:mda-dilemmakaart@1.0.0/nl';
import { memoryStore } from '@zelfscan/store/memory';
import { ScanHost } from '../scan/scan-host.js';
import { quiet } from '../scan/testing/quiet.js';
import { readFile } from './files.js';

const at = '2026-11-22T10:00:00.000Z';
const newest: Instrument = { ...older, version: '1.1.0' };
const asked: string[] = [];
const host = new ScanHost(newest, memoryStore(), {
  ...quiet,
  async version(version) {
    asked.push(version);
    return older;
  },
});

test('a new card is made with the newest version', async () => {
  await host.start({}, null);
  expect(host.session?.instrumentVersion).toBe('1.1.0');
});

test('the file of a card opens with the version that it was made with', async () => {
  const text = writeScanFile(startSession(older, { id: 'kaart', at, name: 'Kaart' }), at);
  const content = await readFile(host, new Blob([text]));
  expect([content.kind, content.instrument.version, asked.at(-1)]).toEqual(['card', '1.0.0', '1.0.0']);
});

test('the file of a session does too', async () => {
  const session = startGroupSession(older, { id: 'sessie', at, participants: 4 });
  const content = await readFile(host, new Blob([writeGroupFile(session, at)]));
  expect([content.kind, content.instrument.version]).toEqual(['session', '1.0.0']);
});
