import { loadPart } from '../base/load-part.js';
import { views, type ViewLoaders } from './views.js';

const loaders: ViewLoaders = {
  results: () => import('./screens/results.js'),
  grid: () => import('./screens/grid.js'),
  import: () => import('./screens/import.js'),
  'carry-over': () => import('./screens/carry-over.js'),
  keeping: () => import('./keeping-view.js'),
  elsewhere: () => import('./elsewhere-notice.js'),
};

/** Fetches what draws something; rejects with `load-failed`, and can be tried again. */
export async function loadView(name: keyof ViewLoaders): Promise<void> {
  Object.assign(views, { [name]: await loadPart<unknown>(name, loaders[name]) });
}
