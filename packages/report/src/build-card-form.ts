import type { DilemmaItem, Instrument, Theme } from '@zelfscan/schema';
import { othersOf } from './build-form.js';
import { glossaryOf, legalOf } from './build/form-about.js';
import { baseOf, langIn, type DocumentOptions } from './build/options.js';
import { scaleOf } from './build/scales.js';
import type { Block, FormPlaceBlock, FormPole, Passage, ReportDocument } from './document.js';
import type { CardFormMessages } from './texts/card-form.js';

/**
 * An empty dilemma card to fill in on paper: per dilemma two sides and a row of boxes between them. Those in reserve
 * come last, as on the screen. Pure.
 */
export function buildCardForm(
  instrument: Instrument,
  messages: CardFormMessages,
  options: Pick<DocumentOptions, 'organisation' | 'houseStyle'>,
): ReportDocument {
  const { title, version } = instrument;
  const said = langIn(messages.language, instrument.language);
  const dilemmas = instrument.themes.flatMap(({ items }) => items).filter((item) => item.type === 'dilemma');
  const usual = dilemmas.filter(({ reserve }) => !reserve);
  const reserve = dilemmas.filter((item) => item.reserve);
  const numbers = new Map([...usual, ...reserve].map(({ id }, i) => [id, i + 1]));
  const place = (item: DilemmaItem) => placeBlock(item, numbers.get(item.id) ?? 0, instrument, messages);
  return {
    ...baseOf(options, messages),
    title: `${title} – ${messages.kicker}`,
    subject: messages.subject(messages.instrumentValue(title, version)),
    length: 'short',
    blocks: [
      {
        kind: 'cover',
        ...said,
        kicker: messages.kicker,
        title,
        subtitle: '',
        facts: [
          ...(options.organisation ? [{ label: messages.organisation, value: options.organisation }] : []),
          { label: messages.instrument, value: messages.instrumentValue(title, version) },
        ],
      },
      {
        kind: 'form-lines',
        entries: [
          { label: messages.filledIn, hint: messages.role, choices: [], lines: 1 },
          { label: messages.date, hint: '', choices: [], lines: 1 },
        ],
      },
      { kind: 'heading', level: 1, text: messages.howTo.heading },
      { kind: 'list', items: messages.howTo.steps.map((text) => ({ title: '', text })) },
      { kind: 'callout', title: messages.safety.title, items: [], why: messages.safety.text },
      ...instrument.themes.flatMap((theme) => chapter(theme, usual, said, place)),
      ...(reserve.length
        ? ([
            { kind: 'heading', level: 1, text: messages.reserve },
            { kind: 'paragraph', tone: 'normal', text: messages.reserveIntro, leads: true },
          ] as const)
        : []),
      ...reserve.map(place),
      ...glossaryOf(instrument, dilemmas, messages),
      ...legalOf(instrument, messages),
    ],
  };
}

function chapter(
  theme: Theme,
  usual: readonly DilemmaItem[],
  said: Passage,
  place: (item: DilemmaItem) => Block,
): readonly Block[] {
  const inTheme = usual.filter((item) => theme.items.includes(item));
  if (inTheme.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: theme.title, ...said },
    ...(theme.intro ? [{ kind: 'paragraph', tone: 'normal', text: theme.intro, leads: true, ...said } as const] : []),
    ...inTheme.map(place),
  ];
}

function placeBlock(
  item: DilemmaItem,
  number: number,
  instrument: Instrument,
  messages: CardFormMessages,
): FormPlaceBlock {
  const theme = instrument.themes.find(({ items }) => items.includes(item));
  const scale = theme && scaleOf(instrument, theme);
  const phases = item.phases.flatMap((id) => instrument.phases?.find((phase) => phase.id === id)?.title ?? []);
  const said = langIn(messages.language, instrument.language);
  const pole = ({ title, why, overdone }: DilemmaItem['poles'][number]): FormPole => ({
    title,
    entries: [
      { label: messages.why, value: why, ...said },
      { label: messages.overdone, value: overdone, ...said },
    ],
  });
  return {
    kind: 'form-place',
    ...said,
    number: String(number),
    title: item.title,
    about: phases.join(' · '),
    statement: item.statement,
    poles: [pole(item.poles[0]), pole(item.poles[1])],
    places: (scale?.levels ?? []).map(({ value, label }) => ({ key: String(value), label, text: '' })),
    others: othersOf(scale),
    note: { label: messages.note, lines: 2 },
  };
}
