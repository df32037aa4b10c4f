import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderOf, readState, writeState } from './state.js';

describe('the folder of the files', () => {
  test.each([
    ['', '/zelfscan/'],
    ['/zelfscan', '/zelfscan/'],
    ['zelfscan', '/zelfscan/'],
    [' /themes/site/zelfscan// ', '/themes/site/zelfscan/'],
    ['https://Bestanden.example/zelfscan?x#y', 'https://bestanden.example/zelfscan/'],
    ['/a/../b', '/b/'],
    ['/a"></script><b>', '/a%22%3E%3C/script%3E%3Cb%3E/'],
    ['//elders.example/x', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://', null],
    ['https://a:b@elders.example/', null],
  ])('%j is %j', (text, folder) => expect(folderOf(text)).toBe(folder));

  test('whatever is typed, nothing comes out that breaks out of a script or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folderOf(text) ?? '').not.toMatch(/[<>"\s]/);
      }),
    );
  });
});

test('what is chosen can be sent and read again', () => {
  const page = 'https://docs.example/nl/insluiten/generator.html';
  const fragment = '#element=mda-dilemmakaart&organisation=Regio+%26+Co&accent=%2300664f&folder=%2Fa%2F&as=frame';
  const state = readState(fragment, page);
  expect(state).toMatchObject({
    folder: '/a/',
    variant: 'frame',
    settings: { element: 'mda-dilemmakaart', attributes: { organisation: 'Regio & Co' }, theme: { accent: '#00664f' } },
  });
  expect(writeState(state)).toBe(fragment);
  expect(writeState(readState('', page))).toBe('#element=kwaliteitskader-zelfscan');
});
