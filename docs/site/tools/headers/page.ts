import { addCopyButtons } from '../../client/copy.js';
import { codeBlock, make, whenLoaded } from '../dom.js';
import { judge, strictPolicy } from './judge.js';
import { originOf } from './match.js';
import { changes, mendedAll, withoutNonce } from './mend.js';
import { policiesOf, readHeaders, type Header } from './parse.js';
import { servers, serverLines, serverWords, type Server } from './servers.js';
import type { Mark, Situation, Verdict } from './verdict.js';

const markWords: Readonly<Record<Mark, string>> = {
  blocks: 'Blokkeert',
  unsure: 'Hangt ervan af',
  could: 'Kan beter',
  good: 'Goed',
};

/** The page that looks at headers. All of it happens here: nothing that is pasted leaves the page. */
class HeaderCheck {
  readonly #text = make('textarea', { id: 'headers-text', spellcheck: 'false', autocapitalize: 'off', 'aria-describedby': 'headers-help' }); // prettier-ignore
  readonly #host = make('input', { type: 'text', id: 'headers-host', placeholder: 'bestanden.uwgemeente.nl', spellcheck: 'false', 'aria-describedby': 'host-help' }); // prettier-ignore
  readonly #frame = make('input', { type: 'text', id: 'headers-frame', placeholder: 'https://uworganisatie.sharepoint.com', spellcheck: 'false', 'aria-describedby': 'frame-help frame-wrong' }); // prettier-ignore
  readonly #frameWrong = make('p', { class: 'wrong', id: 'frame-wrong', role: 'status' });
  readonly #address = make('input', { type: 'text', id: 'headers-address', spellcheck: 'false', value: location.pathname, 'aria-describedby': 'address-help' }); // prettier-ignore
  readonly #fetched = make('p', { class: 'help', role: 'status' });
  readonly #out = make('div');
  readonly #lines = codeBlock('Regels voor uw server');
  #server: Server = 'apache';
  readonly #changing = make(
    'p',
    { class: 'help', hidden: true },
    'Uw policy staat hier niet bij. Er zit een nonce in: een code die bij elk bezoek anders moet zijn. Verander de policy daarom in het programma dat de nonce maakt.',
  );
  /** What the lines for a server say; null for a policy that they cannot hold. */
  #policy: string | null = strictPolicy({ host: null, framedBy: null });

  constructor(place: HTMLElement) {
    const form = make(
      'form',
      { 'aria-label': 'Headers nakijken' },
      field('headers-text', 'Plak hier de headers, of alleen de Content-Security-Policy', this.#text, 'headers-help', 'Ook regels van Apache, nginx of IIS mogen, of een meta-tag.'), // prettier-ignore
      make(
        'details',
        {},
        make('summary', {}, 'Staat de map op een andere site, of staat de zelfscan in een kader?'),
        field(
          'headers-host',
          'Naam van de site waar de map staat',
          this.#host,
          'host-help',
          'Leeg als dat dezelfde site is.',
        ),
        field(
          'headers-frame',
          'Adres van de site met het kader',
          this.#frame,
          'frame-help',
          'Leeg als er geen kader is.',
          this.#frameWrong,
        ),
      ),
      make('p', { class: 'acts' }, make('button', { type: 'submit', class: 'act' }, 'Kijk na')),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(readHeaders(this.#text.value));
    });
    const own = make(
      'form',
      { 'aria-label': 'Een pagina van deze site' },
      field('headers-address', 'Of een pagina van deze site', this.#address, 'address-help', `Alleen adressen op ${location.host}. Van een andere site mag een browser de headers niet lezen.`), // prettier-ignore
      make('p', { class: 'acts' }, make('button', { type: 'submit', class: 'act quiet' }, 'Haal de headers op')),
      this.#fetched,
    );
    own.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#fetch();
    });
    place.append(form, own, this.#out);
    this.#drawServers();
  }

  get #situation(): Situation {
    const host = this.#host.value.trim().replace(/^[a-z]+:\/\//i, '').replace(/[:/].*$/, ''); // prettier-ignore
    return { host: host || null, framedBy: originOf(this.#frame.value) };
  }

  async #fetch(): Promise<void> {
    const address = this.#address.value.trim() || location.pathname;
    try {
      const url = new URL(address, location.href);
      if (url.origin !== location.origin) {
        this.#fetched.textContent = 'Dit adres is van een andere site. Plak de headers daarvan hierboven.';
        return;
      }
      const { headers } = await fetch(url, { cache: 'no-store', credentials: 'omit' });
      this.#text.value = [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      this.#fetched.textContent = 'Opgehaald. Zij staan nu hierboven.';
      this.#check(readHeaders(this.#text.value));
    } catch {
      this.#fetched.textContent = 'Ophalen is niet gelukt. Kijk of het adres klopt.';
    }
  }

  #check(headers: readonly Header[]): void {
    const situation = this.#situation;
    const wrong = situation.framedBy === null && this.#frame.value.trim() !== '';
    this.#frame.setAttribute('aria-invalid', String(wrong));
    this.#frameWrong.textContent = wrong ? 'Dit is geen adres. De uitkomst is nu die zonder kader.' : '';
    const summary = make('p', { class: 'summary', tabindex: '-1' });
    if (headers.length === 0) {
      summary.textContent = 'Hier staan geen headers in. Plak regels zoals ‘Content-Security-Policy: …’.';
      this.#out.replaceChildren(summary);
      summary.focus();
      return;
    }
    const verdicts = judge(headers, situation);
    const count = (mark: Mark) => verdicts.filter((verdict) => verdict.mark === mark).length;
    const [blocked, unsure] = [count('blocks'), count('unsure')];
    summary.classList.toggle('blocks', blocked > 0);
    const works = blocked === 0 ? (unsure ? 'De zelfscan werkt als uw eigen site bij de namen staat.' : 'De zelfscan werkt met deze headers.') : blocked === 1 ? 'Eén ding blokkeert (een deel van) de zelfscan.' : `${blocked} dingen blokkeren (een deel van) de zelfscan.`; // prettier-ignore
    summary.textContent = `${works} Goed: ${count('good')}. Kan beter: ${count('could')}.${unsure ? ` Hangt ervan af: ${unsure}.` : ''}`;
    this.#out.replaceChildren(
      make('h2', { id: 'uitkomst' }, 'Uitkomst'),
      summary,
      make('ul', { class: 'verdicts' }, ...verdicts.map(verdictItem)),
    );

    const policies = policiesOf(headers);
    const policy = mendedAll(policies, situation);
    const changing = policies.some(changes);
    this.#policy = changing ? null : policy;
    this.#changing.hidden = !changing;
    if (policies.length && blocked + unsure > 0) {
      const { block, code } = codeBlock('Uw policy, aangevuld');
      code.textContent = `Content-Security-Policy: ${withoutNonce(policy)}`;
      this.#out.append(make('h3', {}, 'Uw policy met wat de zelfscan nodig heeft'), block);
    }
    addCopyButtons(this.#out);
    this.#writeLines();
    summary.focus();
  }

  /** The lines for a server stand in the page from the start; after a check they are about the policy that was pasted. */
  #drawServers(): void {
    const place = document.querySelector('#server-lines');
    if (!place) return;
    const choices = servers.map((server) => {
      const radio = make('input', { type: 'radio', name: 'server', value: server, checked: server === this.#server });
      radio.addEventListener('change', () => {
        this.#server = server;
        this.#writeLines();
      });
      return make('label', { class: 'choice' }, radio, serverWords[server]);
    });
    place.append(
      make('div', { class: 'choices', role: 'radiogroup', 'aria-label': 'Soort server' }, ...choices),
      this.#changing,
      this.#lines.block,
    );
    addCopyButtons(place);
    this.#writeLines();
  }

  #writeLines(): void {
    this.#lines.code.textContent = serverLines(this.#server, this.#policy);
  }
}

function field(
  id: string,
  label: string,
  control: HTMLElement,
  helpId: string,
  help: string,
  ...more: readonly Node[]
): HTMLElement {
  return make('div', { class: 'field' }, make('label', { for: id }, label), control, make('p', { class: 'help', id: helpId }, help), ...more); // prettier-ignore
}

function verdictItem({ mark, what, text, line }: Verdict): HTMLElement {
  const item = make(
    'li',
    { class: 'verdict' },
    make('h3', {}, make('span', { class: `mark mark-${mark}` }, markWords[mark]), make('code', {}, what)),
    make('p', {}, text),
  );
  if (line) {
    const { block, code } = codeBlock(mark === 'blocks' ? 'Zet dit ervoor in de plaats' : 'Beter is');
    code.textContent = withoutNonce(line);
    item.append(block);
  }
  return item;
}

whenLoaded(() => {
  const place = document.querySelector<HTMLElement>('#headers');
  if (place) new HeaderCheck(place);
});
