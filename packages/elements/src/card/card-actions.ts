/** The screens of the dilemma card. */
export type CardPlace = 'start' | 'alone' | 'profile' | 'session';

/** A person asks for another screen of the card. */
export class ZsCardGoEvent extends Event {
  constructor(readonly to: CardPlace) {
    super('zs-card-go', { bubbles: true, composed: true });
  }
}

/** Asks for a screen from `source`. */
export function goTo(source: EventTarget, to: CardPlace): void {
  source.dispatchEvent(new ZsCardGoEvent(to));
}

declare global {
  interface HTMLElementEventMap {
    'zs-card-go': ZsCardGoEvent;
  }
}
