import { judgePolicy } from './judge-policy.js';
import { policiesOf, type Header } from './parse.js';
import { blocks, could, good, type Situation, type Verdict } from './verdict.js';

/** The policy that the project itself is tested with, for a page with nothing else on it. */
export const strictPolicy = ({ host, framedBy }: Situation): string => {
  const own = host === null ? "'self'" : `'self' https://${host}`;
  return `default-src 'none'; script-src ${own}; style-src 'self'; img-src 'self' data: blob:; connect-src ${own}; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${framedBy ?? "'none'"}; require-trusted-types-for 'script'; trusted-types lit-html`;
};

const javascript = /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i;

/** What headers mean for the scan, what blocks first. */
export function judge(headers: readonly Header[], situation: Situation): readonly Verdict[] {
  const values = (name: string) => headers.filter((header) => header.name === name).map(({ value }) => value);
  const type = values('content-type')[0] ?? '';
  const verdicts = [
    ...(isPage(headers, type) ? policies(headers, situation) : []),
    ...inMeta(headers),
    ...reportOnly(values('content-security-policy-report-only')),
    // Who pastes a policy alone asks nothing about the other headers.
    ...(headers.every(({ name }) => name.startsWith('content-security-policy'))
      ? []
      : [
          ...(isPage(headers, type) ? aroundPage(values, situation) : []),
          ...file(type, values, situation),
          ...everywhere(values),
        ]),
  ];
  const order = ['blocks', 'unsure', 'could', 'good'];
  return verdicts.sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark));
}

/** Headers of a file that is no page say nothing about a policy. */
const isPage = (headers: readonly Header[], type: string): boolean =>
  type === '' || /html/i.test(type) || headers.some(({ name }) => name === 'content-security-policy');

function policies(headers: readonly Header[], situation: Situation): readonly Verdict[] {
  const all = policiesOf(headers);
  if (all.length) return all.flatMap((policy) => judgePolicy(policy, situation));
  return [
    could(
      'Content-Security-Policy',
      'Er is geen policy. De zelfscan werkt, maar elk script op de pagina kan meelezen en overal naartoe sturen.',
      `Content-Security-Policy: ${strictPolicy(situation)}`,
    ),
  ];
}

const inMeta = (headers: readonly Header[]): readonly Verdict[] =>
  headers.some(({ name, value, meta }) => meta && name === 'content-security-policy' && /frame-ancestors|sandbox|report-uri/i.test(value)) // prettier-ignore
    ? [could('meta', 'In een meta-tag tellen frame-ancestors, sandbox en report-uri niet. Zet die in een header.')]
    : [];

const reportOnly = (found: readonly string[]): readonly Verdict[] =>
  found.length
    ? [could('Content-Security-Policy-Report-Only', 'Deze policy houdt niets tegen: zij meldt alleen. Handig om te proberen.')] // prettier-ignore
    : [];

type Values = (name: string) => readonly string[];

function aroundPage(values: Values, { framedBy }: Situation): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const [frame] = values('x-frame-options');
  if (frame !== undefined) {
    const modern = values('content-security-policy').some((value) => /frame-ancestors/i.test(value));
    if (framedBy !== null && !modern)
      verdicts.push(blocks('X-Frame-Options', 'Deze header verbiedt het kader. Haal hem weg en gebruik frame-ancestors.', `Content-Security-Policy: frame-ancestors ${framedBy}`)); // prettier-ignore
    else if (framedBy !== null)
      verdicts.push(could('X-Frame-Options', 'Nieuwe browsers kijken naar frame-ancestors, maar oude verbieden het kader. Haal deze header weg.')); // prettier-ignore
    else verdicts.push(good('X-Frame-Options', 'Andere sites kunnen deze pagina niet in een kader zetten.'));
  }
  const [opener] = values('cross-origin-opener-policy');
  if (opener === undefined)
    verdicts.push(could('Cross-Origin-Opener-Policy', 'Een site die deze pagina opent, houdt er een greep op.', 'Cross-Origin-Opener-Policy: same-origin')); // prettier-ignore
  else if (/^noopener-allow-popups/i.test(opener))
    verdicts.push(blocks('Cross-Origin-Opener-Policy', 'De knop voor de beamer raakt zijn venster kwijt. De rest werkt.', 'Cross-Origin-Opener-Policy: same-origin')); // prettier-ignore
  else verdicts.push(good('Cross-Origin-Opener-Policy', 'Andere vensters hebben geen greep op deze pagina.'));
  const [embedder] = values('cross-origin-embedder-policy');
  if (embedder && !/^unsafe-none/i.test(embedder)) verdicts.push(good('Cross-Origin-Embedder-Policy', 'De zelfscan kan hiermee leven. Staat de map op een andere site, dan moet die Access-Control-Allow-Origin sturen.')); // prettier-ignore
  const [permissions] = values('permissions-policy');
  const lines = 'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()';
  verdicts.push(
    permissions === undefined
      ? could('Permissions-Policy', 'De zelfscan vraagt niet om camera, microfoon of plaats. Zeg dat ook tegen de browser.', lines) // prettier-ignore
      : good('Permissions-Policy', 'De zelfscan vraagt niets van wat hier uit staat.'),
  );
  const [referrer] = values('referrer-policy');
  if (referrer === undefined || /unsafe-url|no-referrer-when-downgrade/i.test(referrer))
    verdicts.push(could('Referrer-Policy', 'Een andere site kan horen dat iemand van deze pagina kwam. Bij dit onderwerp kan dat gevaarlijk zijn.', 'Referrer-Policy: no-referrer')); // prettier-ignore
  else verdicts.push(good('Referrer-Policy', 'U bepaalt wat andere sites horen.'));
  const clear = values('clear-site-data').join(',');
  if (/"?(?:\*|storage)"?/i.test(clear) && clear) verdicts.push(blocks('Clear-Site-Data', 'Elke keer dat deze pagina opent, wist de browser alle antwoorden. Zet deze header alleen op een pagina om uit te loggen.')); // prettier-ignore
  return verdicts;
}

function file(type: string, values: Values, { host }: Situation): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const cache = values('cache-control').join(', ');
  if (javascript.test(type)) {
    verdicts.push(good('Content-Type', 'De browser herkent het script.'));
    if (/immutable|max-age=(?:[1-9]\d{5,})/i.test(cache)) verdicts.push(could('Cache-Control', 'Goed voor de delen met een code in hun naam. Voor zelfscan.js zelf niet: bezoekers houden dan een oude versie.', 'Cache-Control: no-cache')); // prettier-ignore
    if (host !== null && values('access-control-allow-origin').length === 0) verdicts.push(blocks('Access-Control-Allow-Origin', 'De map staat op een andere site, en die laat de pagina niet toe.', 'Access-Control-Allow-Origin: https://www.uwgemeente.nl')); // prettier-ignore
  } else if (/^(?:text\/plain|application\/octet-stream|binary)/i.test(type)) {
    verdicts.push(blocks('Content-Type', 'Is dit een bestand dat op .js eindigt? Dan weigert de browser het: hij wil weten dat het een script is.', 'Content-Type: text/javascript; charset=utf-8')); // prettier-ignore
  } else if (/html/i.test(type)) {
    verdicts.push(good('Content-Type', 'Dit is een pagina. Kreeg u dit voor een bestand dat op .js eindigt? Dan is het een foutpagina: het bestand staat ergens anders.')); // prettier-ignore
  } else if (/json|font|css|pdf|image/i.test(type)) {
    verdicts.push(good('Content-Type', 'Dit soort bestand wordt herkend.'));
  }
  const [resource] = values('cross-origin-resource-policy');
  if (resource !== undefined) {
    if (host !== null && /same-origin/i.test(resource))
      verdicts.push(blocks('Cross-Origin-Resource-Policy', 'De map staat op een andere site. Met same-origin kan die pagina zelfscan-frame.js niet laden.', 'Cross-Origin-Resource-Policy: cross-origin')); // prettier-ignore
    else verdicts.push(good('Cross-Origin-Resource-Policy', 'U bepaalt welke sites deze bestanden laden.'));
  }
  return verdicts;
}

function everywhere(values: Values): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  verdicts.push(
    /nosniff/i.test(values('x-content-type-options').join(' '))
      ? good('X-Content-Type-Options', 'Een bestand is wat de server zegt. Let op dat .js de goede Content-Type heeft.')
      : could('X-Content-Type-Options', 'De browser mag raden wat een bestand is.', 'X-Content-Type-Options: nosniff'),
  );
  const [transport] = values('strict-transport-security');
  const age = Number(/max-age="?(\d{1,12})/i.exec(transport ?? '')?.[1] ?? 0);
  if (age >= 31_536_000) verdicts.push(good('Strict-Transport-Security', 'De site opent altijd met https.'));
  else verdicts.push(could('Strict-Transport-Security', transport === undefined ? 'De site kan ook zonder https worden geopend.' : 'De browser onthoudt https korter dan een jaar.', 'Strict-Transport-Security: max-age=31536000')); // prettier-ignore
  return verdicts;
}
