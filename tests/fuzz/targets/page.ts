import fc from 'fast-check';
import { readMessage } from '../../../packages/zelfscan/src/frame/protocol.js';
import { readSettings } from '../../../packages/zelfscan/src/frame/settings.js';
import { readTexts } from '../../../packages/zelfscan/src/texts/read-texts.js';
import { damagedClone, damagedJson } from '../damage/structure.js';
import { damagedText } from '../damage/text.js';
import { target, type Outcome } from '../target.js';

const size = { zelfscanFrame: 1, kind: 'size', height: 800 };

/** What a page around the frame may send; there is nobody to tell a problem to. */
export const frameMessage = target({
  name: 'readMessage',
  inputs: damagedClone(size, { zelfscanFrame: 1, kind: 'hello' }, { ...size, kind: 'focus', top: 10, bottom: 60 }),
  sound: size,
  read: (data: unknown) => {
    if (data === size && !readMessage(data)) throw new Error('does not take a size');
    return { ok: true, value: readMessage(data) };
  },
});

const outcome = (value: { readonly problems: Extract<Outcome, { ok: false }>['problems'] }): Outcome =>
  value.problems.length ? { ok: false, problems: value.problems } : { ok: true, value };

const address =
  'element=kwaliteitskader-zelfscan&lang=en&storage=none&organisation=Gemeente+Voorbeeld&accent=%230a5a8c';

/** What an address makes of the frame. */
export const frameSettings = target({
  name: 'readSettings',
  inputs: damagedText(fc.constant(address)),
  sound: address,
  read: (text: string) =>
    outcome(readSettings(new URLSearchParams(text), 'https://www.voorbeeld.example/frame.html', 'address')),
});

const texts = {
  nl: { scan: { start: { begin: 'Begin' } }, 'instrument.kwaliteitskader-zelfscan.title': 'Onze scan' },
  en: { 'scan.start.begin': 'Go' },
};

/** What a page gives for our texts, after JSON.parse. */
export const ownTexts = target({
  name: 'readTexts',
  inputs: damagedJson(texts, texts.en),
  sound: texts,
  // An address would be fetched.
  read: async (given: unknown) => outcome(await readTexts(typeof given === 'string' ? [given] : given, 'nl')),
});
