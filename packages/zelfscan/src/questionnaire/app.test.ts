import { expect, test, vi } from 'vitest';
import { instrumentOf } from '../scan/testing/two-versions.js';
import { QuestionnaireApp, type QuestionnairePage } from './app.js';

/** An element without a DOM: what the page asks for, and nothing to draw on. */
const pageWith = (heard: Event[]): QuestionnairePage =>
  ({
    src: '/proef/1.1.0/instrument.json',
    storage: 'none',
    scope: '',
    texts: null,
    organisation: '',
    logo: '',
    lang: 'nl',
    isConnected: true,
    updateComplete: Promise.resolve(true),
    requestUpdate: () => {},
    dispatchEvent: (event: Event) => heard.push(event) > 0,
    getAttribute: () => null,
    matches: () => false,
    renderRoot: { querySelector: () => null },
    getBoundingClientRect: () => ({ top: 0 }),
  }) as unknown as QuestionnairePage;

test('a scan is started, answered, put away and gone on with, without a DOM', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const heard: Event[] = [];
  const source = {
    newest: async () => instrumentOf('1.1.0'),
    details: async () => null,
    version: async () => instrumentOf('1.0.0'),
  };
  const scans = async () => ({
    verbs: {} as never,
    showScans: async (app: QuestionnaireApp, listed: QuestionnaireApp['listed']) => void (app.listed = listed),
    keepOpenScan: async () => {},
    watch: async () => {},
  });
  const app = new QuestionnaireApp(pageWith(heard), source, { perform: async () => {}, scans });
  await app.load(true);
  await app.ready;
  expect(app.screen).toEqual({ kind: 'start' });
  const id = await app.begin({ team: 'Team Noord' }, null);
  expect(app.screen).toEqual({ kind: 'fill' });
  await app.answer('1.1', 3, 'Elke week.');
  expect(heard.filter(({ type }) => type === 'zelfscan-saved')).toHaveLength(2);
  await app.host?.leave();
  await app.show({ kind: 'start' });
  expect(app.listed).toMatchObject([{ id, name: 'Team Noord', done: 1 }]);
  await app.resume(id);
  expect(app.host?.session?.responses['1.1']).toMatchObject({ value: 3, note: 'Elke week.' });
  await expect(app.answer('9.9', 1)).rejects.toMatchObject({ code: 'unknown-item' });
  expect(app.problem?.code).toBe('unknown-item');
  vi.useRealTimers();
});
