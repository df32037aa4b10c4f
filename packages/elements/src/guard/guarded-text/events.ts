/** Text that may be kept: nothing in it looks like data about a person, or someone chose to keep it. */
export class ZsTextEvent extends Event {
  constructor(readonly text: string) {
    super('zs-text', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'zs-text': ZsTextEvent;
  }
}
