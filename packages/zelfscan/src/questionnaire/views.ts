import type { QuestionnaireApp } from './app.js';
import type { Screen, ScreenOf } from './screen.js';

/** Screens that are drawn by a part of their own. */
type LateScreen = Exclude<Screen['kind'], 'start' | 'fill'>;

interface Views extends Readonly<{
  [K in LateScreen]: { draw(app: QuestionnaireApp, screen: ScreenOf<K>): unknown };
}> {
  /** What is drawn beside the screens of how answers are kept. */
  readonly keeping: Readonly<Record<'gate' | 'onStart' | 'onResults' | 'inBar', (app: QuestionnaireApp) => unknown>>;
  /** In how many other windows the open scan is open. */
  readonly elsewhere: { draw(app: QuestionnaireApp): unknown };
}

/** The parts that draw what is not there from the start; those that are here serve every element of the page. */
export const views: Partial<Views> = {};

/** How each of them is fetched. */
export type ViewLoaders = { readonly [K in keyof Views]: () => Promise<Views[K]> };
