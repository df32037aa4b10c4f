/** Lets the browser ask before the page is left, as long as something would be lost. Only then: it costs speed. */
export class LeaveGuard {
  #on = false;

  set(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    if (on) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  }
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
