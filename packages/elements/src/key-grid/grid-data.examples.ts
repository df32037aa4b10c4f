import type { AnswerKey, GridRowView, GridThemeView, GridView } from '@zelfscan/core/grid-view';
import type { Action } from '../scan/actions.js';

/** The four levels and the two answers without a score. */
export const keys: readonly AnswerKey[] = [
  { key: '1', value: 1, label: 'Nog niet' },
  { key: '2', value: 2, label: 'Deels' },
  { key: '3', value: 3, label: 'Grotendeels' },
  { key: '4', value: 4, label: 'Geborgd' },
  { key: '?', value: 'unknown', label: 'Weet ik niet' },
  { key: '–', value: 'na', label: 'Niet van toepassing' },
];

const titles: readonly (readonly [title: string, ...items: string[]])[] = [
  [
    'Signaleren en de meldcode',
    'Werken met de vijf stappen',
    'Wie doet wat en wie beslist over melden',
    'Wegen met het afwegingskader',
    'Kindcheck bij volwassen cliënten',
    'Minder zichtbare vormen van geweld',
    'Zorgen bespreken met betrokkenen',
    'Zorgen en stappen in het dossier',
  ],
  [
    'Directe veiligheid',
    'Veiligheid beoordelen met een instrument',
    'Eerst veiligheid, dan de rest',
    'Concrete veiligheidsvoorwaarden',
    'Veiligheidsplan in elke fase',
    'Samen besluiten over veiligheid',
    'Wat te doen bij een crisis',
    'Snel hulp na een melding of incident',
  ],
  [
    'Stabiele veiligheid en herstel',
    'Hulp gericht op risico’s',
    'Toetsbare doelen over veiligheid',
    'Herstel voor elk gezinslid',
    'Trauma: de weg naar screening en hulp',
    'Andere problemen die spanning geven',
    'Plan voor terugval vóór het afsluiten',
  ],
  [
    'Regie en één plan',
    'Eén vaste coördinator per gezin',
    'Zicht op veiligheid en voortgang',
    'Eén plan, samen aan tafel gemaakt',
    'Langdurige casusregie',
    'Erop af bij gezinnen die hulp mijden',
    'Opschalen als een zaak vastloopt',
  ],
  [
    'Samenwerken met Veilig Thuis, zorg en straf',
    'Afspraken met Veilig Thuis',
    'Overdracht en zicht op veiligheid',
    'Op tijd advies vragen',
    'Opschalen naar MDA++',
    'Drang en dwang',
    'Informatie delen en privacy',
    'Bekend bij scholen, huisarts en politie',
  ],
  [
    'Iedereen in beeld: kinderen, volwassenen, plegers',
    'Praten met kinderen',
    'Steun aan kinderen na geweld',
    'Aanpak van plegers',
    'Slachtoffers horen en steunen',
    'Ouderenmishandeling en mantelzorg',
    'Routes bij specifiek geweld',
    'Scheiding en kwetsbaar opvoeden',
  ],
  [
    'Vakmanschap en team',
    'Aandachtsfunctionaris',
    'Scholing voor iedereen',
    'Veiligheidsplannen concreet maken',
    'Deskundigheid beschikbaar',
    'Casuïstiek en intervisie',
    'Werkdruk en tijd',
    'Veilig werken en rugdekking',
  ],
  [
    'Opdracht, sturing en leren',
    'Duidelijke opdracht',
    'Gedeelde visie',
    'Regiovisie en lokale aanpak',
    'Ontschotten en maatwerk',
    'Resultaten volgen',
    'Leren van de praktijk',
    'Regierol van de gemeente',
  ],
];

/** A theme with the counts that its rows give. */
export function themeOf(
  number: number,
  title: string,
  given: readonly (Omit<GridThemeView['blocks'][number], 'written'> & { readonly written?: boolean })[],
): GridThemeView {
  const blocks = given.map(({ written = false, ...block }) => ({ written, ...block }));
  const rows = blocks.flatMap((block) => block.rows);
  const done = rows.filter(({ answered }) => answered).length;
  return { id: `thema-${number}`, title, number, done, total: rows.length, blocks };
}

export function viewOf(themes: readonly GridThemeView[]): GridView {
  const sum = (count: (theme: GridThemeView) => number) => themes.reduce((all, theme) => all + count(theme), 0);
  return { scanId: 'a1', name: 'Team Noord', themes, done: sum(({ done }) => done), total: sum(({ total }) => total) };
}

export const row = (id: string, title: string, change: Partial<GridRowView> = {}): GridRowView => ({
  id,
  title,
  statement: `Bij ons is dit in orde: ${title.toLowerCase()}. Dat geldt voor ieder van ons, in elke zaak.`,
  value: null,
  answered: (change.value ?? null) !== null,
  label: '',
  note: '',
  ...change,
});

/** The whole scan: 8 themes, 54 items, nothing answered. */
export const untouched: GridView = viewOf(
  titles.map(([title, ...items], i) =>
    themeOf(i + 1, title, [{ keys, rows: items.map((item, k) => row(`${i + 1}.${k + 1}`, item)) }]),
  ),
);

/** The rows of a view, in order. */
export const rowsOf = (view: GridView): GridRowView[] =>
  view.themes.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows));

/** The view with rows changed, and its counts with them. */
export function changed(
  view: GridView,
  change: (row: GridRowView, keys: readonly AnswerKey[]) => GridRowView,
): GridView {
  return viewOf(
    view.themes.map(({ number, title, blocks }) =>
      themeOf(
        number,
        title,
        blocks.map((block) => ({
          ...block,
          rows: block.rows.map((one) => {
            const row = change(one, block.keys);
            return { ...row, answered: block.written ? row.note.trim() !== '' : row.value !== null };
          }),
        })),
      ),
    ),
  );
}

/** The view after an action, as whoever keeps the session would make it. */
export function after(view: GridView, action: Action): GridView {
  if (action.type !== 'answer' && action.type !== 'clear' && action.type !== 'note') return view;
  return changed(view, (one, offered) => {
    if (one.id !== action.itemId) return one;
    if (action.type === 'note') return { ...one, note: action.note };
    const value = action.type === 'answer' ? action.value : null;
    return { ...one, value, label: offered.find((key) => key.value === value)?.label ?? '' };
  });
}
