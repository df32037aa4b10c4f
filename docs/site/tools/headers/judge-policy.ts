import { has, hasHash, hasNonce, letsThrough, mayLetThrough, startsNothing, without } from './match.js';
import { effective, type Policy } from './parse.js';
import { blocks, could, good, unsure, type Situation, type Verdict } from './verdict.js';

/** What one policy means for the scan. */
export function judgePolicy(policy: Policy, situation: Situation): readonly Verdict[] {
  return [
    ...scripts(policy, situation),
    ...loads(policy, situation),
    ...trustedTypes(policy),
    ...frames(policy, situation),
    ...sandbox(policy),
    ...rest(policy),
  ];
}

const own = ({ host }: Situation): string => (host === null ? "'self'" : `https://${host}`);
const withSource = (name: string, sources: readonly string[], more: readonly string[]): string =>
  [name, ...without(sources, "'none'"), ...more].join(' ');

const named = (then: string): string =>
  `Hier staan namen van sites. Staat die van uw eigen site erbij? Dan ${then}. Anders niet.`;

function scripts(policy: Policy, situation: Situation): readonly Verdict[] {
  const counting = effective(policy, 'script-src-elem', 'script-src');
  if (!counting) return [could('script-src', 'Scripts mogen overal vandaan komen.', `script-src ${own(situation)}`)];
  const { name } = counting;
  const dead = startsNothing(counting.sources);
  const sources = dead ? without(counting.sources, "'strict-dynamic'") : counting.sources;
  const strict = has(sources, "'strict-dynamic'");
  const verdicts: Verdict[] = [];
  const place = name === 'default-src' ? 'script-src' : name;
  const nonce = hasNonce(sources);
  const fits = letsThrough(sources, situation.host);
  if (dead) {
    verdicts.push(
      blocks(
        name,
        "Met 'strict-dynamic' telt alleen een nonce of een hash, en die staat er niet in. Geen enkel script mag dan starten.",
        withSource(place, sources, fits ? [] : [own(situation)]),
      ),
    );
  } else if (strict) {
    verdicts.push(
      blocks(
        name,
        "Met 'strict-dynamic' telt 'self' niet. Het script mag alleen met de nonce van uw site erbij. De delen die het zelf laadt, mogen dan ook.",
        `<script type="module" nonce="(de nonce van uw site)" src="/zelfscan/zelfscan.js"></script>`,
      ),
    );
  } else if (fits) {
    verdicts.push(good(name, 'Het script van de zelfscan mag.'));
  } else if (mayLetThrough(sources, situation.host)) {
    verdicts.push(unsure(name, named('mag het script van de zelfscan'), withSource(place, sources, [own(situation)])));
  } else if (nonce) {
    verdicts.push(
      blocks(
        name,
        'Alleen scripts met een nonce mogen. Laat ook de map toe, want de delen hebben die nonce niet in elke browser.',
        withSource(place, sources, [own(situation)]),
      ),
    );
  } else {
    verdicts.push(
      blocks(name, 'Het script van de zelfscan mag niet starten.', withSource(place, sources, [own(situation)])),
    );
  }
  const loose = [
    [
      "'unsafe-inline'",
      'Scripts in de pagina zelf mogen. De zelfscan heeft dat niet nodig.',
      !nonce && !hasHash(sources),
    ],
    ["'unsafe-eval'", 'Tekst mag als code draaien. De zelfscan heeft dat niet nodig.', true],
    ['*', 'Scripts van elke site mogen.', !strict],
    ['https:', 'Scripts van elke site met https mogen.', !strict],
    ['http:', 'Scripts van elke site mogen, ook zonder https.', !strict],
    ['data:', 'Scripts uit een adres mogen. Dat maakt de policy bijna zinloos.', !strict],
  ] as const;
  const found = loose.filter(([source, , counts]) => counts && has(sources, source));
  const tight = sources.filter((source) => !found.some(([other]) => has([source], other)));
  const line = [place, ...tight, ...(letsThrough(tight, situation.host) ? [] : [own(situation)])].join(' ');
  for (const [source, text] of found) verdicts.push(could(`${name} ${source}`, text, line));
  return verdicts;
}

function loads(policy: Policy, situation: Situation): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const connect = effective(policy, 'connect-src');
  if (!connect)
    verdicts.push(could('connect-src', 'De pagina mag naar elke site gegevens sturen.', `connect-src ${own(situation)}`)); // prettier-ignore
  else if (letsThrough(connect.sources, situation.host))
    verdicts.push(good(connect.name, 'De zelfscan kan zijn bestanden ophalen.')); // prettier-ignore
  else if (mayLetThrough(connect.sources, situation.host))
    verdicts.push(unsure(connect.name, named('kan de zelfscan zijn bestanden ophalen'), withSource('connect-src', connect.sources, [own(situation)]))); // prettier-ignore
  else {
    verdicts.push(
      blocks(
        connect.name,
        'De zelfscan start wel, maar het PDF-rapport en een eigen vragenlijst kunnen niet worden geladen.',
        withSource('connect-src', connect.sources, [own(situation)]),
      ),
    );
  }
  const images = effective(policy, 'img-src');
  if (images) {
    const missing = ['data:', 'blob:'].filter((source) => !has(images.sources, source));
    if (!letsThrough(images.sources, null)) missing.unshift("'self'");
    if (missing.length === 0) verdicts.push(good(images.name, 'Een logo op het rapport kan.'));
    else if (missing.join() === "'self'" && mayLetThrough(images.sources, null))
      verdicts.push(unsure(images.name, named('kan een logo op het rapport'), withSource('img-src', images.sources, missing))); // prettier-ignore
    else {
      verdicts.push(
        blocks(
          images.name,
          'De zelfscan werkt, maar een logo op het rapport lukt niet.',
          withSource('img-src', images.sources, missing),
        ),
      );
    }
  }
  const styles = effective(policy, 'style-src-elem', 'style-src');
  if (styles && has(styles.sources, "'unsafe-inline'")) {
    verdicts.push(
      could(`${styles.name} 'unsafe-inline'`, 'Stijlen in de pagina zelf mogen. De zelfscan heeft dat niet nodig; uw site misschien wel.'), // prettier-ignore
    );
  }
  return verdicts;
}

function trustedTypes(policy: Policy): readonly Verdict[] {
  const names = policy.get('trusted-types');
  const required = policy.has('require-trusted-types-for');
  if (names && !has(names, 'lit-html') && !has(names, '*')) {
    return [
      blocks(
        'trusted-types',
        'De zelfscan maakt één regel met de naam lit-html, en dat mag niet.',
        withSource('trusted-types', names, ['lit-html']),
      ),
    ];
  }
  if (required && names && !has(names, "'allow-duplicates'")) {
    return [
      good(
        'trusted-types',
        "Tekst kan geen script worden, en de zelfscan mag starten. Staat er nog iets op de pagina dat met Lit is gemaakt? Voeg dan 'allow-duplicates' toe.",
      ),
    ];
  }
  if (required) return [good('require-trusted-types-for', 'Tekst kan geen script worden.')];
  return [
    could(
      'require-trusted-types-for',
      'Met deze regel kan tekst op de pagina nooit een script worden. Probeer hem eerst met Content-Security-Policy-Report-Only: andere scripts op uw site kunnen ermee stoppen.',
      "require-trusted-types-for 'script'; trusted-types lit-html",
    ),
  ];
}

function frames(policy: Policy, { framedBy }: Situation): readonly Verdict[] {
  const sources = policy.get('frame-ancestors');
  const wanted = framedBy ?? "'none'";
  if (!sources) {
    return [could('frame-ancestors', 'Elke site kan deze pagina in een kader zetten, en er iets overheen leggen.', `frame-ancestors ${wanted}`)]; // prettier-ignore
  }
  if (framedBy === null) return [good('frame-ancestors', 'U bepaalt wie deze pagina in een kader mag zetten.')];
  const host = framedBy.replace(/^[a-z]+:\/\//i, '').replace(/[:/].*$/, '');
  return letsThrough(sources, host)
    ? [good('frame-ancestors', 'De site met het kader mag deze pagina tonen.')]
    : [blocks('frame-ancestors', 'De site met het kader mag deze pagina niet tonen.', withSource('frame-ancestors', sources, [framedBy]))]; // prettier-ignore
}

function sandbox(policy: Policy): readonly Verdict[] {
  const given = policy.get('sandbox');
  if (!given) return [];
  const needed = ['allow-scripts', 'allow-same-origin', 'allow-downloads', 'allow-modals', 'allow-popups'];
  const missing = needed.filter((name) => !has(given, name));
  return missing.length
    ? [blocks('sandbox', 'De pagina mag te weinig: de zelfscan start niet of kan geen bestanden geven.', ['sandbox', ...given, ...missing].join(' '))] // prettier-ignore
    : [good('sandbox', 'De pagina mag genoeg.')];
}

function rest(policy: Policy): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  if (!has(policy.get('base-uri') ?? [], "'none'") && !has(policy.get('base-uri') ?? [], "'self'")) {
    verdicts.push(could('base-uri', 'Iemand die iets in de pagina kan zetten, kan alle adressen verleggen.', "base-uri 'none'")); // prettier-ignore
  }
  const objects = effective(policy, 'object-src');
  if (!objects || !has(objects.sources, "'none'")) {
    verdicts.push(could('object-src', 'Oude plug-ins mogen nog. Niemand heeft ze nodig.', "object-src 'none'"));
  }
  for (const name of ['report-uri', 'report-to']) {
    if (!policy.has(name)) continue;
    verdicts.push(
      could(name, 'De browser meldt overtredingen, met het adres van de pagina. Zo hoort een ander wie hier was. Stuur meldingen naar uw eigen server.'), // prettier-ignore
    );
  }
  return verdicts;
}
