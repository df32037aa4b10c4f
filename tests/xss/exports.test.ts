import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.js';
import { checks } from './exports.js';

const check = async (format: string, file: string | Uint8Array, texts: readonly string[] = []) =>
  (await checks[format]?.(typeof file === 'string' ? strToU8(file) : file, texts))?.join('; ');

const sheet = (xml: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ 'xl/worksheets/sheet1.xml': xml, ...more }).map(([path, content]) => [path, strToU8(content)]),
    ),
  );

describe('the checks of exported files can fail', () => {
  test('JSON', async () => {
    expect(await check('json', '{"a":["<b>"]}', ['<b>'])).toBe('');
    expect(await check('json', '{"a":"&lt;b>"}', ['<b>'])).toBe('lacks <b>');
  });

  test('CSV', async () => {
    expect(await check('csv', 'a;"\'=1+1";-1,5', ["'=1+1"])).toBe('');
    expect(await check('csv', 'a;b\nx,y;"say ""hi"""', ['x,y', 'say "hi"'])).toBe('');
    expect(await check('csv', 'a,"=1+1"\r\n')).toBe('has the formula =1+1');
    expect(await check('csv', 'a;@SUM(1)')).toBe('has the formula @SUM(1)');
    expect(await check('csv', 'a;b', ['<b>'])).toBe('lacks <b>');
  });

  test('XLSX', async () => {
    expect(await check('xlsx', sheet('<c t="inlineStr"><is><t>=1+1 &lt;b&gt;</t></is></c>'), ['=1+1 <b>'])).toBe('');
    expect(await check('xlsx', sheet('<c><f>1+1</f></c>'))).toBe('has a formula in xl/worksheets/sheet1.xml');
    expect(await check('xlsx', sheet('<c/>', { 'xl/vbaProject.bin': '' }))).toBe('has xl/vbaProject.bin');
    expect(await check('xlsx', sheet('<c/>', { 'xl/_rels/a.rels': '<R TargetMode="External"/>' }))).toBe(
      'leads elsewhere in xl/_rels/a.rels',
    );
  });

  test('HTML', async () => {
    expect(await check('html', '<p>&lt;script&gt;ran(1)&lt;/script&gt;</p>', ['<script>ran(1)</script>'])).toBe('');
    expect(await check('html', '<meta content="&lt;img src=x onerror=ran(1)&gt;"><p title=\'onload=1\'>')).toBe('');
    expect(await check('html', '<script type="application/json" id="a">{"a":"<\\u002fscript>"}</script>')).toBe('');
    expect(await check('html', '<script type="application/json">{"a":"</script><img onerror=b>"}</script>')).toBe(
      'has onerror in <img',
    );
    expect(await check('html', '<p><script>ran(1)</script></p>')).toBe('has <script');
    expect(await check('html', '<p title="" onclick="x">')).toBe('has onclick in <p');
    expect(await check('html', '<a href="javascript:ran(1)">')).toBe('has href in <a');
    expect(await check('html', '<p>a</p>', ['b'])).toBe('lacks b');
  });
});

describe('the corpus', () => {
  test('is large, and has nothing twice', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
    expect(new Set(corpus).size).toBe(corpus.length);
  });

  test('numbers its scripts, so that one that runs is known', () => {
    const numbers = corpus.flatMap((text) =>
      [...text.matchAll(/ran\u2028?\((\d+)\)/g)].map(([, number]) => Number(number)),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThanOrEqual(40);
  });
});
