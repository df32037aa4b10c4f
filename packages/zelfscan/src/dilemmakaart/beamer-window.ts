const hash = '#mda-beamer';
const name = 'mda-beamer';

/** Whether this window was opened to be a beamer. */
export const isBeamerWindow = (): boolean => location.hash === hash;

/** The window on the beamer: the same page, which by its address knows that it only shows. */
export class BeamerWindow {
  #window: Window | null = null;

  /** Where it is, for opening by hand. */
  get address(): string {
    return `${location.href.split('#')[0] ?? ''}${hash}`;
  }

  /** Whether the window that was opened from here is still there. */
  get isOpen(): boolean {
    return this.#window !== null && !this.#window.closed;
  }

  /** Opens it, or brings it to the front. False when the browser holds it back. */
  open(): boolean {
    if (this.isOpen) this.#window?.focus();
    else this.#window = window.open(this.address, name, 'popup,width=1280,height=720');
    return this.isOpen;
  }
}
