import { times } from '@zelfscan/core/basics/times';
import type { Instrument, Item, ItemId, ItemType, Scale, Theme } from '@zelfscan/schema';
import { glossaryOf, legalOf } from './build/form-about.js';
import { baseOf, langIn, type DocumentOptions } from './build/options.js';
import { scaleOf } from './build/scales.js';
import type { Block, FormChoice, FormItemBlock, FormLinesBlock, ReportDocument } from './document.js';
import type { FormMessages } from './texts/form.js';

export interface FormOptions extends Pick<DocumentOptions, 'organisation' | 'houseStyle'> {
  /** Id of one of `Instrument.subsets`; the whole instrument where left out, null or unknown. */
  readonly subset?: string | null | undefined;
}

/** What stands for the answers that are no level. */
const keys = { unknown: '?', na: '–' } as const;
const priorities = 5;
/** More choices than this take more room than writing one down. */
const mostChoices = 8;
const noteLines = 2;
/** Room for the answer to an open question. */
const answerLines = 6;

/**
 * An empty form to fill in on paper, for a workshop without devices: every item with what each level means for it, and
 * what to type in when it is copied afterwards. Pure.
 *
 * @param instrument - with its details: what the levels mean is part of those
 */
export function buildForm(instrument: Instrument, messages: FormMessages, options: FormOptions): ReportDocument {
  const subset = instrument.subsets.find(({ id }) => id === options.subset);
  const themes = themesOf(instrument, subset?.omit ?? []);
  const items = themes.flatMap((theme) => theme.items);
  const { title, version } = instrument;
  const said = langIn(messages.language, instrument.language);
  return {
    ...baseOf(options, messages),
    title: [title, subset?.title, messages.kicker].filter(Boolean).join(' – '),
    subject: messages.subject(messages.instrumentValue(title, version)),
    length: 'short',
    blocks: [
      {
        kind: 'cover',
        ...said,
        kicker: messages.kicker,
        title,
        subtitle: subset?.title ?? '',
        facts: [
          ...(options.organisation ? [{ label: messages.organisation, value: options.organisation }] : []),
          { label: messages.instrument, value: messages.instrumentValue(title, version) },
        ],
      },
      about(instrument, messages),
      ...howTo(instrument, themes, messages),
      ...themes.flatMap((theme) => chapter(theme, instrument, messages)),
      ...plan(messages),
      ...glossaryOf(instrument, items, messages),
      ...legalOf(instrument, messages),
    ],
  };
}

/** A theme of which no item is asked is left out. */
const themesOf = ({ themes }: Instrument, omit: readonly ItemId[]): readonly Theme[] =>
  themes
    .map((theme) => ({ ...theme, items: theme.items.filter(({ id }) => !omit.includes(id)) }))
    .filter(({ items }) => items.length > 0);

/** Who fills it in and when: the questions of the instrument, or the two that any form has. */
function about(instrument: Instrument, messages: FormMessages): FormLinesBlock {
  const said = langIn(messages.language, instrument.language);
  const date = { label: messages.date, hint: '', choices: [], lines: 1 };
  const asked = instrument.profile.map(({ label, hint, options }) => ({
    label,
    hint,
    choices: options && options.length <= mostChoices ? options.map((option) => option.label) : [],
    lines: 1,
    ...said,
  }));
  const usual = [
    { label: messages.team, hint: '', choices: [], lines: 1 },
    { label: messages.filledIn, hint: messages.role, choices: [], lines: 1 },
  ];
  return { kind: 'form-lines', entries: [...(asked.length ? asked : usual), date] };
}

function howTo(instrument: Instrument, themes: readonly Theme[], messages: FormMessages): readonly Block[] {
  const said = langIn(messages.language, instrument.language);
  const scales = [...new Set(themes.flatMap((theme) => scaleOf(instrument, theme) ?? []))];
  const levelsOf = (scale: Scale) =>
    scale.levels.map(({ value, label, meaning }) => ({
      label: `${value}  ${label}`,
      value: meaning,
      ...said,
      ...(said.lang ? { labelLang: said.lang } : {}),
    }));
  const titles = (scale: Scale) =>
    themes.filter((theme) => scaleOf(instrument, theme) === scale).map(({ title }) => title);
  const anyBasis = themes.some(({ items }) => items.some((item) => 'basis' in item && item.basis));
  const basis = anyBasis ? [{ label: messages.basis, value: messages.basisText }] : [];
  return [
    { kind: 'heading', level: 1, text: messages.howTo.heading },
    { kind: 'list', items: messages.howTo.steps.map((text) => ({ title: '', text })) },
    ...(scales.length ? [{ kind: 'heading', level: 2, text: messages.levels } as const] : []),
    ...scales.flatMap((scale, i): Block[] => [
      ...(scales.length > 1
        ? [{ kind: 'paragraph', tone: 'normal', text: titles(scale).join('; '), leads: true, ...said } as const]
        : []),
      { kind: 'key-values', entries: [...levelsOf(scale), ...(i === scales.length - 1 ? basis : [])] },
    ]),
  ];
}

function chapter(theme: Theme, instrument: Instrument, messages: FormMessages): readonly Block[] {
  const said = langIn(messages.language, instrument.language);
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: theme.title, ...said },
    ...(theme.intro ? [{ kind: 'paragraph', tone: 'normal', text: theme.intro, leads: true, ...said } as const] : []),
    ...theme.items.map((item) => itemBlock(item, scaleOf(instrument, theme), instrument, messages)),
    ...(theme.discuss
      ? ([
          { kind: 'heading', level: 2, text: messages.discuss },
          { kind: 'paragraph', tone: 'lead', text: theme.discuss, leads: true, ...said },
          { kind: 'form-lines', entries: [{ label: messages.answer, hint: '', choices: [], lines: 3 }] },
        ] as const)
      : []),
  ];
}

type ItemParts = Pick<FormItemBlock, 'basis' | 'levels' | 'others' | 'note'>;
type Parts<T extends ItemType> = (
  item: Extract<Item, { type: T }>,
  scale: Scale | undefined,
  messages: FormMessages,
) => ItemParts;

const onScale = (
  anchors: readonly string[],
  basis: string,
  scale: Scale | undefined,
  messages: FormMessages,
): ItemParts => ({
  basis,
  levels: (scale?.levels ?? []).map(({ value, label }, i) => ({ key: String(value), label, text: anchors[i] ?? '' })),
  others: othersOf(scale),
  note: { label: messages.note, lines: noteLines },
});

/** What there is to tick or to write, by type. */
const parts: { readonly [T in ItemType]: Parts<T> } = {
  scale: (item, scale, messages) => onScale(item.anchors, item.basis ? messages.basis : '', scale, messages),
  dilemma: (_, scale, messages) => onScale([], '', scale, messages),
  text: (_item, _scale, messages) => ({
    basis: '',
    levels: [],
    others: [],
    note: { label: messages.answer, lines: answerLines },
  }),
};

const itemBlock = (
  item: Item,
  scale: Scale | undefined,
  instrument: Instrument,
  messages: FormMessages,
): FormItemBlock => ({
  kind: 'form-item',
  ...langIn(messages.language, instrument.language),
  number: item.id,
  title: item.title,
  statement: item.statement,
  ...(parts[item.type] as Parts<ItemType>)(item, scale, messages),
});

/** The answers of a scale that are no level. */
export const othersOf = (scale: Scale | undefined): readonly FormChoice[] => [
  ...(scale?.unknown ? [{ key: keys.unknown, label: scale.unknown, text: '' }] : []),
  ...(scale?.notApplicable ? [{ key: keys.na, label: scale.notApplicable, text: '' }] : []),
];

function plan({ plan: { heading, intro, caption, choice, columns } }: FormMessages): readonly Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: heading },
    { kind: 'paragraph', tone: 'normal', text: intro, leads: true },
    {
      kind: 'table',
      caption,
      columns: [
        { label: columns.choice, share: 0.13 },
        { label: columns.item, share: 0.12 },
        { label: columns.action, share: 0.4 },
        { label: columns.owner, share: 0.18 },
        { label: columns.due, share: 0.17 },
      ],
      rows: times(priorities, (i) => [`${choice} ${i + 1}`, '', '', '', '']),
      lines: 3,
    },
  ];
}
