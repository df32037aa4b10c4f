import { loadPart } from '../base/load-part.js';
import type { QuestionnaireApp } from './app.js';
import { loadView } from './load-view.js';

/** Opens the results. They name every item: without the details there is nothing to show. */
export async function showResults(app: QuestionnaireApp): Promise<void> {
  await app.reported(() => Promise.all([withResults(app), loadView('results'), app.complete(), app.withLater()]));
  await app.show({ kind: 'results' });
}

/** Fetches the words of results, as of now; rejects with `load-failed`, and can be tried again. */
export async function withResults(app: QuestionnaireApp): Promise<void> {
  const { language, own } = app;
  const { resultsWords } = await loadPart('results', () => import('./results-words.js'));
  const results = app.results ?? (await resultsWords({ language, own }));
  if (own !== app.own || language !== app.language) return withResults(app);
  app.results = results;
}
