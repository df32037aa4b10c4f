import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;
/** What Lit keeps for its own elements. */
interface Drawn {
  readonly isUpdatePending: boolean;
  performUpdate(): void;
}

/**
 * Knows when the page is printed. Paper cannot be opened or turned: the host draws everything then, and everything that
 * folds is open until the printing is over.
 */
export class Printing implements ReactiveController {
  on = false;
  #unfolded: readonly HTMLDetailsElement[] = [];

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    this.on = true;
    this.host.requestUpdate();
    drawNow(this.host);
    const folded = this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [];
    this.#unfolded = [...this.#unfolded, ...folded];
    for (const details of folded) details.open = true;
  };

  readonly #end = (): void => {
    for (const details of this.#unfolded) details.open = false;
    this.#unfolded = [];
    this.on = false;
    this.host.requestUpdate();
  };
}

/** Draws what waits to be drawn. Firefox prints what is there when the listener returns: a promise is too late. */
function drawNow(element: Element): void {
  const drawn = element as Partial<Drawn>;
  if (drawn.isUpdatePending) drawn.performUpdate?.();
  for (const inside of element.shadowRoot?.querySelectorAll('*') ?? []) drawNow(inside);
}
