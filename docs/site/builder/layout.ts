import { escaped } from './escape.js';
import type { Links } from './links.js';
import type { Heading, Rendered } from './markdown.js';
import { neighbours, type Section } from './navigation.js';
import type { SitePage } from './page.js';
import { words } from './words.js';

/** Everything of a page that is the same on the whole site. */
export interface Frame {
  readonly links: Links;
  readonly sections: readonly Section[];
  /** The page in the other language, or its home. */
  readonly twin: SitePage | undefined;
  readonly home: SitePage | undefined;
  readonly version: string;
  /** Files of the site that this page loads. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const link = (frame: Frame, from: SitePage, to: SitePage, more = ''): string =>
  `<a href="${escaped(frame.links.toSite(from, to.path))}"${more}>${escaped(to.title)}</a>`;

/** A whole page. Nothing inline: the policy of a careful site forbids it. */
export function layout(page: SitePage, { html, headings }: Rendered, frame: Frame): string {
  const say = words[page.lang];
  const to = (path: string): string => escaped(frame.links.toSite(page, path));
  const contents = page.layout === 'home' ? '' : tableOfContents(headings, say.onThisPage);
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.layout === 'home' ? page.title : `${page.title} – Zelfscan`)}</title>
<meta name="description" content="${escaped(page.description)}">
<link rel="icon" href="${to('icon.svg')}" type="image/svg+xml">
${frame.styles.map((path) => `<link rel="stylesheet" href="${to(path)}">`).join('\n')}
${frame.twin ? `<link rel="alternate" hreflang="${frame.twin.lang}" href="${to(frame.twin.path)}">` : ''}
${frame.scripts.map((path) => `<script type="module" src="${to(path)}"></script>`).join('\n')}
</head>
<body class="layout-${page.layout}" data-root="${escaped(frame.links.toSite(page, 'x').slice(0, -1))}">
<a class="skip" href="#inhoud">${say.skip}</a>
<header class="top">
<a class="brand" href="${to(frame.home?.path ?? 'index.html')}" aria-label="${say.home}"><svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true"><path class="brand-track" d="M14 4a10 10 0 1 1-9.5 6.9"/><path class="brand-done" d="M4.5 10.9A10 10 0 0 1 14 4"/><circle class="brand-dot" cx="14" cy="14" r="3.5"/></svg><span>Zelfscan</span></a>
<div class="search" role="search" hidden data-language="${page.lang}">
<label class="visually-hidden" for="zoek">${say.search}</label>
<input id="zoek" type="search" autocomplete="off" placeholder="${say.search}" aria-keyshortcuts="Control+K">
</div>
<a class="language" href="${to(frame.twin?.path ?? 'index.html')}" lang="${page.lang === 'nl' ? 'en' : 'nl'}" hreflang="${page.lang === 'nl' ? 'en' : 'nl'}">${say.otherLanguage}</a>
<button class="menu-button" type="button" popovertarget="paginas">${say.menu}</button>
</header>
<div class="columns">
<nav class="pages" id="paginas" popover aria-label="${say.navigation}">
<button class="menu-button" type="button" popovertarget="paginas" popovertargetaction="hide">${say.close}</button>
${frame.sections.map((section) => sectionHtml(section, page, frame)).join('\n')}
</nav>
<main id="inhoud" tabindex="-1">
${page.layout === 'home' ? '' : `<p class="kicker">${escaped(page.section)}</p>`}
<article>
${html}
</article>
${page.layout === 'home' ? '' : aroundHtml(page, frame)}
</main>
${contents}
</div>
<footer class="bottom"><p>${say.footer}</p><p>${say.version} ${escaped(frame.version)}</p></footer>
</body>
</html>
`;
}

function sectionHtml({ title, pages }: Section, page: SitePage, frame: Frame): string {
  const items = pages.map((other) => {
    const here = other === page ? ' aria-current="page"' : '';
    return `<li>${link(frame, page, other, here)}</li>`;
  });
  const list = `<ul>${items.join('')}</ul>`;
  const name = escaped(title);
  // Many pages that few need one by one.
  if (pages.length > 12) {
    return `<details${pages.includes(page) ? ' open' : ''}><summary>${name}</summary>${list}</details>`;
  }
  return `<p class="section">${name}</p>${list}`;
}

/** What h2 and h3 there are; only h2 where there are many. */
function tableOfContents(headings: readonly Heading[], title: string): string {
  const deep = headings.filter(({ level }) => level === 2 || level === 3);
  const shown = deep.length > 14 ? deep.filter(({ level }) => level === 2) : deep;
  if (shown.length < 2) return '';
  const items = shown.map(
    ({ level, id, text }) => `<li class="level-${level}"><a href="#${escaped(id)}">${escaped(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="${title}"><p class="section">${title}</p><ul>${items.join('')}</ul></nav>`;
}

function aroundHtml(page: SitePage, frame: Frame): string {
  const say = words[page.lang];
  const { previous, next } = neighbours(frame.sections, page);
  if (!previous && !next) return '';
  const side = (other: SitePage | undefined, label: string, kind: string): string =>
    other
      ? `<a class="${kind}" rel="${kind}" href="${escaped(frame.links.toSite(page, other.path))}"><span>${label}</span> ${escaped(other.title)}</a>`
      : '';
  return `<nav class="around" aria-label="${say.between}">${side(previous, say.previous, 'prev')}${side(next, say.next, 'next')}</nav>`;
}
