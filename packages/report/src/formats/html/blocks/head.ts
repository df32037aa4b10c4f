import type { ContentsBlock, CoverBlock, Logo, LogoStep } from '../../../document.js';
import { langOf, markup, nothing, type Markup } from '../markup.js';
import type { Setting } from '../setting.js';
import { keyValues } from './text.js';

/** The head of the document: whose it is, what it is, and the facts. */
export function cover({ kicker, title, subtitle, facts, lang }: CoverBlock, setting: Setting): Markup {
  const logo = setting.document.houseStyle?.logo;
  return markup`${logo ? logoOf(logo) : nothing}<p class="kicker">${kicker}</p><h1>${title}</h1>${
    subtitle ? markup`<p class="subtitle"${langOf(lang)}>${subtitle}</p>` : nothing
  }${facts.length ? keyValues({ kind: 'key-values', entries: facts }, setting) : nothing}`;
}

/** The headings of level 1, as links. */
export function contents({ title }: ContentsBlock, { chapters }: Setting): Markup {
  const rows = [...chapters].map(
    ([{ text, lang }, id]) => markup`<li><a href="#${id}"${langOf(lang)}>${text}</a></li>`,
  );
  if (rows.length === 0) return nothing;
  return markup`<nav class="contents" aria-labelledby="contents"><h2 id="contents">${title}</h2><ol>${rows}</ol></nav>`;
}

/** The height in which a logo is shown, and the widest it may be. */
const room = { width: 260, height: 64 };

function logoOf(logo: Logo): Markup {
  const scale = Math.min(room.width / logo.width, room.height / logo.height);
  if (!Number.isFinite(scale) || scale <= 0) return nothing;
  const [width, height] = [logo.width, logo.height].map((side) => Math.max(1, Math.round(side * scale)));
  const size = markup` width="${width ?? 1}" height="${height ?? 1}"`;
  if (logo.kind === 'jpeg') {
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(logo.base64)) return nothing;
    return markup`<p class="logo"><img src="data:image/jpeg;base64,${logo.base64}" alt="${logo.alt}"${size}></p>`;
  }
  const paths = logo.paths.map(
    ({ fill, steps, evenOdd }) =>
      markup`<path fill="${fill}"${evenOdd ? markup` fill-rule="evenodd"` : nothing} d="${steps.map(step).join('')}"/>`,
  );
  const label = logo.alt ? markup` role="img" aria-label="${logo.alt}"` : markup` aria-hidden="true"`;
  return markup`<p class="logo"><svg${label}${size} viewBox="0 0 ${logo.width} ${logo.height}" focusable="false">${paths}</svg></p>`;
}

const step = ([letter, ...numbers]: LogoStep): string => letter + numbers.join(' ');
