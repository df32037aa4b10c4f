import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

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
    // Browsers print after the promises that were kept here.
    void this.host.updateComplete.then(() => {
      const folded = this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [];
      this.#unfolded = [...this.#unfolded, ...folded];
      for (const details of folded) details.open = true;
    });
  };

  readonly #end = (): void => {
    for (const details of this.#unfolded) details.open = false;
    this.#unfolded = [];
    this.on = false;
    this.host.requestUpdate();
  };
}
