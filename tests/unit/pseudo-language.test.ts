import { fileURLToPath } from 'node:url';
import { cardView, startSession } from '@zelfscan/core';
import { groupIn } from '@zelfscan/core/wording/group-in';
import group from 'texts:group/nl';
import { buildCardForm, buildCardReport, buildForm } from '@zelfscan/report';
import { renderHtml } from '@zelfscan/report/html';
import cardNl from 'texts:cardReport/nl';
import cardFormNl from 'texts:cardForm/nl';
import formNl from 'texts:form/nl';
import { expect, test } from 'vitest';
import { OwnTexts } from '../../packages/zelfscan/src/texts/own-texts.js';
import { textsIn } from '../../packages/zelfscan/src/texts/read-texts.js';
import { newest } from '../../scripts/texts/lists.js';
import { outside, pseudo, pseudoTexts } from '../support/pseudo.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const own = new OwnTexts('nl', textsIn(pseudoTexts(), 'nl'), ({ place, got }) => {
  throw new Error(`${place}: ${got}`);
});
const scan = own.instrument(newest(root, 'kwaliteitskader-zelfscan', 'nl'));
const dilemmas = own.instrument(newest(root, 'mda-dilemmakaart', 'nl'));
const organisation = '⟦Gemeente Voorbeeld⟧';
const session = startSession(dilemmas, { id: 'a', name: '⟦Kaart⟧', at: '2026-11-22T12:00:00.000Z' });

/** Whose wording it is. */
const ours = /^(Eigen uitwerking|Geïnspireerd op)/;
const codes = [scan, dilemmas].flatMap(({ sources }) => Object.keys(sources));

// The others are made, and looked at, on the screens: tests/e2e/pseudo-language.e2e.ts.
test.each([
  ['the form', buildForm(scan, own.over('form', formNl), { organisation, subset: null })],
  ['the form of the dilemmakaart', buildCardForm(dilemmas, own.over('cardForm', cardFormNl), { organisation })],
  [
    'the card of one person',
    buildCardReport(cardView(dilemmas, session, groupIn(own.over('group', group))), own.over('cardReport', cardNl), {
      organisation,
      date: '2026-11-22',
    }),
  ],
])('%s has no words that are not among our texts', (_, document) => {
  const texts = renderHtml(document)
    .replace(/<(style|script)[^]*?<\/\1>/g, '')
    .replace(/^[^]*<body[^>]*>/, '')
    .split(/<[^>]*>/)
    .map((text) => outside(text.replace(/&[#\w]+;/g, ' ')).trim())
    .filter((text) => text && !ours.test(text) && !codes.includes(text));
  expect([...new Set(texts)]).toEqual([]);
});

test('the pseudo-language is longer, keeps gaps, and can be recognised', () => {
  const text = pseudo('Nog {count} punten');
  expect(text).toMatch(/^⟦Ñøg \{count\} pûñtéñ.*⟧$/);
  expect(text.length).toBeGreaterThan('Nog {count} punten'.length * 1.3);
  expect([outside(text), outside('⟦Ja⟧: nee'), outside('22 november 2026, 3')]).toEqual(['', ': nee', '']);
});
