import { declarations, type Settings } from '../../../../packages/zelfscan/src/frame/settings.js';
import { make } from '../dom.js';

const noQuestionnaire = 'Vul het adres van uw vragenlijst in. Staat zij op deze site, dan ziet u haar hier.';

/**
 * The element itself, as it was chosen. It keeps nothing. What would make it ask something of another site is left
 * out: this page asks nothing of others.
 */
export class Preview {
  #shown: HTMLElement | null = null;

  constructor(readonly place: HTMLElement) {}

  show({ element, attributes, theme }: Settings): void {
    const wanted = Object.entries({ ...attributes, storage: 'none' }).filter(
      ([name, value]) => !['src', 'logo', 'texts'].includes(name) || isHere(value),
    );
    if (element === 'zelfscan-questionnaire' && !wanted.some(([name]) => name === 'src')) {
      this.#shown = null;
      this.place.replaceChildren(make('p', { class: 'empty' }, noQuestionnaire));
      return;
    }
    const shown = this.#shown?.localName === element ? this.#shown : make(element as 'div');
    for (const name of shown.getAttributeNames()) {
      if (name !== 'style' && !wanted.some(([other]) => other === name)) shown.removeAttribute(name);
    }
    for (const [name, value] of wanted) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    this.#dress(shown, declarations(theme));
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.place.replaceChildren(shown);
  }

  #dress({ style }: HTMLElement, wanted: ReturnType<typeof declarations>): void {
    for (const property of [...style]) if (!wanted.some(([name]) => name === property)) style.removeProperty(property);
    for (const [property, value] of wanted) style.setProperty(property, value);
  }
}

function isHere(address: string): boolean {
  try {
    return new URL(address, location.href).origin === location.origin;
  } catch {
    return false;
  }
}
