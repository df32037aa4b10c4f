import { readGroupFile, readScanFile, writeGroupFile, writeScanFile } from '@zelfscan/core';
import type { Problem } from '@zelfscan/schema';
import { damagedJson } from '../damage/structure.js';
import { damagedFile } from '../damage/text.js';
import { cardInstrument, scanInstrument } from '../real/instruments.js';
import { showCard, showGroup, showScan } from '../real/screens.js';
import { at, fullCard, fullGroup, fullScan } from '../real/sessions.js';
import { target, type Outcome } from '../target.js';

const scan = writeScanFile(fullScan, at);
const card = writeScanFile(fullCard, at);
const group = writeGroupFile(fullGroup, at);
const parsed = (text: string): unknown => JSON.parse(text);

type Read<S> = { readonly ok: true; readonly session: S } | { readonly ok: false; readonly problem: Problem };

function outcome<S>(read: Read<S>, show: (session: S) => void): Outcome {
  if (!read.ok) return { ok: false, problems: [read.problem] };
  show(read.session);
  return { ok: true, value: read.session };
}

export const scanFile = target({
  name: 'readScanFile',
  inputs: damagedFile(damagedJson(parsed(scan))),
  sound: scan,
  read: (text: string) => outcome(readScanFile(scanInstrument, text), (session) => showScan(scanInstrument, session)),
});

export const cardFile = target({
  name: 'readScanFile, of a card',
  inputs: damagedFile(damagedJson(parsed(card), parsed(scan))),
  sound: card,
  read: (text: string) => outcome(readScanFile(cardInstrument, text), (session) => showCard(cardInstrument, session)),
});

export const groupFile = target({
  name: 'readGroupFile',
  inputs: damagedFile(damagedJson(parsed(group), parsed(card))),
  sound: group,
  read: (text: string) => outcome(readGroupFile(cardInstrument, text), (session) => showGroup(cardInstrument, session)),
});
