import type { AttributeName } from '../../../../packages/zelfscan/src/frame/attributes.js';
import { addCopyButtons } from '../../client/copy.js';
import { codeBlock, make } from '../dom.js';
import { mapHash, needed, notInAddress, ofAnotherSite, snippet, styleSheet, type Embed } from './snippets.js';
import type { State } from './state.js';
import { attributeWords, variants, variantWords, type Variant } from './words.js';

/** What is copied: the code in the kind that was chosen, and what belongs with it. */
export class Output {
  readonly #code = codeBlock('Voor de pagina');
  readonly #css = codeBlock('Voor het stijlblad van uw site');
  readonly #policy = codeBlock('Content-Security-Policy: dit moet erin staan');
  readonly #page = codeBlock('Voor frame.html, in plaats van <main id="zelfscan">');
  readonly #help = make('p', { class: 'help', id: 'variant-help' });
  readonly #notes = make('div', { class: 'notes' });
  readonly #kinds: HTMLElement;

  constructor(place: HTMLElement, chosen: (variant: Variant) => void) {
    this.#kinds = make(
      'div',
      { class: 'choices kinds', role: 'radiogroup', 'aria-label': 'Soort code', 'aria-describedby': 'variant-help' },
      ...variants.map((variant) => {
        const radio = make('input', { type: 'radio', name: 'as', value: variant });
        radio.addEventListener('change', () => chosen(variant));
        return make('label', { class: 'choice' }, radio, variantWords[variant].label);
      }),
    );
    place.append(
      this.#kinds,
      this.#help,
      this.#code.block,
      this.#notes,
      this.#page.block,
      this.#css.block,
      this.#policy.block,
    );
    addCopyButtons(place);
  }

  show({ settings, folder, variant }: State, files: Embed['files']): void {
    const embed = { folder, files };
    for (const radio of this.#kinds.querySelectorAll('input')) radio.checked = radio.value === variant;
    this.#help.textContent = variantWords[variant].help;
    this.#code.code.textContent = snippet(variant, settings, embed);

    const framed = variant === 'frame' || variant === 'iframe';
    const left = framed ? notInAddress(settings) : [];
    const refused = framed ? ofAnotherSite(settings, embed) : [];
    this.#page.block.hidden = left.length === 0;
    this.#page.code.textContent = `<main id="zelfscan"${left.map(([name, value]) => ` data-${name}="${value}"`).join('')}>`;

    // A frame and React have the looks in the code itself.
    const css = framed || variant === 'react' ? '' : styleSheet(settings);
    this.#css.block.hidden = css === '';
    this.#css.code.textContent = css;

    const lines = (hash: string) =>
      needed(variant, settings, embed).map(([directive, source]) =>
        [directive, source, ...(directive === 'script-src' && hash ? [hash] : [])].join(' '),
      );
    this.#policy.code.textContent = lines('').join('\n');
    if (variant === 'import-map') {
      void mapHash(embed).then((hash) => (this.#policy.code.textContent = lines(hash).join('\n')));
    }
    this.#notes.replaceChildren(
      ...notesFor(variant, left.length > 0, files !== null).map((text) => make('p', {}, text)),
      ...(refused.length ? [make('p', {}, otherSite(refused.map(([name]) => name as AttributeName)))] : []),
    );
  }
}

const otherSite = (names: readonly AttributeName[]): string =>
  `Niet in de code: ${names.map((name) => `‘${attributeWords[name].label}’`).join(', ')}. Een kader neemt alleen bestanden van de site waar de map staat. Anders kan iedereen met een link iets vreemds laten zien. Zet elk bestand op die site en vul een adres in dat met / begint.`;

function notesFor(variant: Variant, left: boolean, hashes: boolean): readonly string[] {
  const own = 'Zet de hele map op uw site. De code alleen is niet genoeg.';
  return [
    own,
    ...(variant === 'import-map' && !hashes
      ? ['De controlegetallen zijn hier niet te vinden. Neem ze uit import-map.html in de map.']
      : []),
    ...(variant === 'iframe' ? ['Begin het adres met https:// als het portaal op een andere site staat.'] : []),
    ...(left ? ['Niet alles kan in een adres staan: iedereen kan een link maken. Zet dit daarom in frame.html.'] : []),
  ];
}
