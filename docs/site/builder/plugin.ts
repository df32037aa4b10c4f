import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { buildDate } from '../../../scripts/version-plugin.js';
import { examples, type Language } from '../pages.js';
import { download } from './download.js';
import { elementsReference } from './elements.js';
import { copyExample, examplesList } from './examples.js';
import { instrumentsOverview } from './instruments.js';
import { layout } from './layout.js';
import { linksBetween } from './links.js';
import { renderPage } from './markdown.js';
import { navigation } from './navigation.js';
import { collectPages, type SitePage } from './page.js';
import { searchIndex } from './search-index.js';

const embed = 'packages/zelfscan/dist/embed';
const main = { script: 'docs/site/client/site.ts', style: 'docs/site/style/site.css' };
const element = /<(?:kwaliteitskader-zelfscan|mda-dilemmakaart|zelfscan-questionnaire)\b/;

type Manifest = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>>;

/** What is built for the pages: the script and style of the site, and those that pages name. */
export function entriesOf(root: string): Record<string, string> {
  const own = collectPages(root).flatMap(({ script, style }) => [script, style].filter((file) => file !== null));
  const all = [...new Set([main.script, main.style, ...own])];
  return Object.fromEntries(
    all.map((file) => [file.replace(/^docs\/site\//, '').replace(/[^\w]+/g, '-'), join(root, file)]),
  );
}

/** Makes the pages around what Vite built, and lays the embed, the download and the examples beside them. */
export function documentationSite(root: string, outDir: string): Plugin {
  const site = join(root, outDir);
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };

  return {
    name: 'zelfscan-documentation-site',
    apply: 'build',
    buildStart() {
      if (!existsSync(join(root, embed, 'zelfscan.js'))) throw new Error(`${embed} is missing. Run: npm run build`);
      for (const { source } of collectPages(root)) this.addWatchFile(join(root, source));
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        if (error) return;
        const manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8')) as Manifest;
        rmSync(join(site, '.vite'), { recursive: true });
        const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
        const pages = collectPages(root);
        const links = linksBetween(root, pages);
        const built = (file: string | null, of: SitePage): readonly string[] => {
          if (file === null) return [];
          const entry = manifest[file];
          if (!entry) throw new Error(`${of.source}: ${file} was not built.`);
          return [entry.file, ...(entry.css ?? [])];
        };
        const elements = await elementsReference(root);
        const rendered = pages.map((page) => {
          const insertions = {
            elements: () => elements,
            examples: () => examplesList(root, page.lang),
            instruments: () => instrumentsOverview(root, page.lang),
          };
          return [page, renderPage(page, links, insertions)] as const;
        });
        const frameOf = (page: SitePage, live: boolean) => {
          const files = [
            ...built(main.style, page),
            ...built(main.script, page),
            ...built(page.style, page),
            ...built(page.script, page),
          ];
          return {
            links,
            version,
            sections: navigation(pages, page.lang),
            home: pages.find(({ lang, layout }) => lang === page.lang && layout === 'home'),
            twin: twinOf(pages, page),
            styles: [...new Set(files.filter((file) => file.endsWith('.css')))],
            scripts: [...files.filter((file) => file.endsWith('.js')), ...(live ? ['zelfscan/zelfscan.js'] : [])],
          };
        };
        for (const [page, content] of rendered) {
          write(page.path, layout(page, content, frameOf(page, page.live || element.test(content.html))));
        }
        for (const lang of ['nl', 'en'] as const satisfies Language[]) {
          write(`search-${lang}.json`, JSON.stringify(searchIndex(rendered.filter(([page]) => page.lang === lang))));
        }
        cpSync(join(root, embed), join(site, 'zelfscan'), { recursive: true });
        write('zelfscan.zip', download(join(root, embed), version, buildDate(root)));
        for (const [file, copy] of links.files) write(copy, readFileSync(join(root, file)));
        for (const { name } of examples) copyExample(root, name, site);
        if (links.broken.length) throw new Error(`Links that lead nowhere:\n  ${links.broken.join('\n  ')}`);
      },
    },
  };
}

/** The same page in the other language, whichever of the two names it; else the home of that language. */
function twinOf(pages: readonly SitePage[], page: SitePage): SitePage | undefined {
  return (
    pages.find(({ source }) => source === page.twin) ??
    pages.find(({ twin }) => twin === page.source) ??
    pages.find(({ lang, layout }) => lang !== page.lang && layout === 'home')
  );
}
