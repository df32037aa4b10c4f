import { contrast } from '../../../../packages/zelfscan/src/frame/contrast.js';
import { make, whenLoaded } from '../dom.js';
import { drawForm, markProblems, readForm } from './form.js';
import { Output } from './output.js';
import { Preview } from './preview.js';
import type { Embed } from './snippets.js';
import { folderOf, readState, writeState, type State } from './state.js';

const wrongWords = {
  number: 'Vul een heel getal in dat past.',
  address: 'Dit is geen adres.',
  text: 'Dit past hier niet.',
  folder: 'Begin met / of met https://.',
};

/** The page that makes the code: questions, the element as it will be, and what to paste. */
class Generator {
  readonly #form = make('form', { class: 'generator-form', 'aria-label': 'Uw keuzes' });
  readonly #preview: Preview;
  readonly #output: Output;
  #state: State;
  #files: Embed['files'] = null;

  constructor(place: HTMLElement) {
    this.#state = readState(location.hash, location.href);
    const live = make('div', { class: 'live' });
    const code = make('section', { class: 'generator-code', 'aria-labelledby': 'code-title' });
    code.append(make('h2', { id: 'code-title' }, 'Kopieer de code'));
    place.append(
      make(
        'div',
        { class: 'generator-columns' },
        this.#form,
        make(
          'section',
          { class: 'generator-preview', 'aria-labelledby': 'preview-title' },
          make('h2', { id: 'preview-title' }, 'Zo wordt het'),
          make('p', { class: 'help' }, 'U kunt alles proberen. Dit voorbeeld bewaart niets.'),
          live,
        ),
      ),
      code,
    );
    this.#preview = new Preview(live);
    this.#output = new Output(code, (variant) => this.#become({ ...this.#state, variant }));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#read());
    this.#form.addEventListener('change', () => this.#read());
    addEventListener('hashchange', () => {
      // A link to a heading is no state.
      if (!location.hash.includes('element=')) return;
      this.#state = readState(location.hash, location.href);
      this.#draw();
    });
    this.#draw();
    void this.#loadHashes();
  }

  #draw(): void {
    drawForm(this.#form, this.#state);
    this.#show();
  }

  #read(): void {
    const before = this.#state.settings.element;
    const params = readForm(this.#form);
    const folder = folderOf(params.get('folder') ?? '');
    params.delete('folder');
    const state = { ...readState(`#${params}`, location.href), folder: folder ?? this.#state.folder };
    this.#become({ ...state, variant: this.#state.variant });
    markProblems(this.#form, {
      ...Object.fromEntries(
        state.settings.problems.map(({ place, expected }) => [place, wordsFor(place, expected)] as const),
      ),
      ...(folder === null ? { folder: wrongWords.folder } : {}),
    });
    if (state.settings.element === before) return;
    // Other questions belong with another element; the focus stays where it was.
    drawForm(this.#form, this.#state);
    this.#form.querySelector<HTMLElement>('input[name=element]:checked')?.focus();
    this.#showContrast();
  }

  #become(state: State): void {
    this.#state = state;
    this.#show();
    try {
      history.replaceState(history.state, '', writeState(state));
    } catch {
      // WebKit allows this a hundred times in half a minute. The next change writes all of it.
    }
  }

  #show(): void {
    this.#preview.show(this.#state.settings);
    this.#output.show(this.#state, this.#files);
    this.#showContrast();
  }

  #showContrast(): void {
    const place = this.#form.querySelector('#contrast');
    const { accent, background = '#ffffff' } = this.#state.settings.theme;
    if (!place) return;
    const ratio = accent ? contrast(accent, background) : 0;
    const shown = ratio.toFixed(1).replace('.', ',');
    const text = !accent
      ? ''
      : ratio >= 4.5
        ? `Contrast met de achtergrond: ${shown} op 1. Dat is goed.`
        : `Contrast met de achtergrond: ${shown} op 1. Dat is te weinig: minstens 4,5 op 1 is nodig om knoppen en links te kunnen lezen.`;
    place.classList.toggle('too-low', Boolean(accent) && ratio < 4.5);
    if (place.textContent !== text) place.textContent = text;
  }

  async #loadHashes(): Promise<void> {
    try {
      const root = document.body.dataset['root'] ?? './';
      const response = await fetch(new URL(`${root}zelfscan/integrity.json`, location.href));
      const { files } = (await response.json()) as { files: Record<string, string> };
      this.#files = files;
      this.#show();
    } catch {
      // Without the list the code works just as well; the page says where the hashes are.
    }
  }
}

function wordsFor(place: string, expected: string): string {
  if (/number/.test(expected)) return wrongWords.number;
  return ['src', 'logo', 'texts'].includes(place) ? wrongWords.address : wrongWords.text;
}

whenLoaded(() => {
  const place = document.querySelector<HTMLElement>('#generator');
  if (place) new Generator(place);
});
