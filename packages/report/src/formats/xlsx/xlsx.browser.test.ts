import { expect } from 'chai';
import { name, text, whole, type ReportTables } from '../../tables/model.js';

/** A workbook with more in it than the library would pack or unpack without a worker. */
const long = Array.from({ length: 40 }, (_, i) => `Een toelichting ${i} die op niets anders lijkt. `.repeat(600));
const tables: ReportTables = {
  title: 'Proef',
  language: 'nl',
  subject: '',
  author: '',
  createdAt: '2026-11-22T10:00:00.000Z',
  more: '{label} ({number})',
  main: 'answers',
  sheets: [
    {
      id: 'answers',
      name: 'antwoorden',
      facts: [],
      columns: [
        { id: 'id', label: 'Nummer', kind: 'name', width: 9 },
        { id: 'score', label: 'Score', kind: 'whole', width: 9, choices: ['1', '2'] },
        { id: 'note', label: 'Toelichting', kind: 'text', width: 40 },
      ],
      rows: long.map((note, i) => [name(`1.${i}`), whole(1 + (i % 2)), text(note)]),
    },
  ],
};

describe('a workbook on a page with a strict policy', () => {
  const violations: string[] = [];
  const workers: string[] = [];
  const realWorker = window.Worker;

  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    // Images: browsers ask for the icon of the page when it suits them.
    policy.content =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
    window.Worker = class extends realWorker {
      constructor(from: string | URL) {
        workers.push(String(from));
        super(from);
      }
    };
  });
  after(() => {
    window.Worker = realWorker;
  });

  it('holds the policy, or this tests nothing', async () => {
    const told = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    expect(() => new DOMParser().parseFromString('<p>', 'text/html')).to.throw();
    await told;
    expect(violations.splice(0)).to.have.length(1);
  });

  it('is written, and read back, without a worker and without a violation', async () => {
    const [{ renderXlsx }, { readSheets }] = await Promise.all([import('./index.js'), import('./read.js')]);
    const bytes = await renderXlsx(tables);
    const read = await readSheets(bytes);
    const [sheet] = read.ok ? read.sheets : [];
    expect(sheet?.name).to.equal('antwoorden');
    expect(sheet?.rows.slice(1)).to.deep.equal(long.map((note, i) => [`1.${i}`, 1 + (i % 2), note]));
    expect(workers).to.deep.equal([]);
    expect(violations).to.deep.equal([]);
  });

  it('is refused in words when it is none', async () => {
    const { readXlsxScan } = await import('./read-scan.js');
    const read = await readXlsxScan(new TextEncoder().encode('Beste collega,'));
    expect(read.ok).to.equal(false);
    expect(!read.ok && read.problem.code).to.equal('file-foreign');
    expect(violations).to.deep.equal([]);
  });
});
