import type { Problem } from '@zelfscan/schema';
import type { LitElement } from 'lit';
import { ZelfscanProblemEvent } from './events.js';
import { focusScreen } from './focus-screen.js';
import { ZelfscanProblemError } from './problem-error.js';

/** What the state of an instrument needs of the element that shows it. A test gives an object with only these. */
export interface Page extends Pick<
  LitElement,
  | 'addEventListener'
  | 'closest'
  | 'dispatchEvent'
  | 'getBoundingClientRect'
  | 'getRootNode'
  | 'isConnected'
  | 'lang'
  | 'removeEventListener'
  | 'renderRoot'
  | 'requestUpdate'
  | 'scrollIntoView'
  | 'updateComplete'
> {
  /** Who offers the instrument, and the address of a logo on the same site; empty for none. */
  readonly organisation: string;
  readonly logo: string;
  /** Where answers are kept, and apart from which other embeds. */
  readonly storage: string;
  readonly scope: string;
  /** Texts in the place of ours: an address, or what is there. */
  readonly texts: string | object | null;
}

/** Something that takes time, shown while it lasts. */
export interface Task {
  render(): unknown;
  stop(): void;
}

/** What goes wrong, what is said and what is being made: the same for every instrument. */
export abstract class Workplace<P extends Page = Page> {
  /** The last problem, until it is put away. */
  problem: Problem | null = null;
  /** Shown and said. */
  notice = '';
  /** Said to screen readers only. */
  said = '';
  /** What is being made. */
  task: Task | null = null;
  readonly #reported = new WeakSet<Error>();

  constructor(readonly page: P) {}

  /** Draws again. */
  refresh(): void {
    this.page.requestUpdate();
  }

  /** Draws, and brings the screen into view with the focus on its heading. */
  focusScreen(): Promise<void> {
    this.refresh();
    return focusScreen(this.page);
  }

  /** Runs something that may fail; reports the problem before passing it on. */
  async reported<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof ZelfscanProblemError) this.reportOnce(error);
      throw error;
    }
  }

  /** Runs something that nobody waits for: what is expected to go wrong is reported, anything else is a bug. */
  attempt(run: () => Promise<unknown>): void {
    this.reported(run).catch((error: unknown) => {
      if (!(error instanceof ZelfscanProblemError)) throw error;
    });
  }

  /** Reports a failure that may pass through several hands. */
  reportOnce(error: ZelfscanProblemError): void {
    if (this.#reported.has(error)) return;
    this.#reported.add(error);
    this.report(error.problem);
  }

  /** Shows a problem and tells the page. */
  report(problem: Problem): void {
    this.problem = problem;
    this.refresh();
    this.page.dispatchEvent(new ZelfscanProblemEvent(problem));
  }
}
