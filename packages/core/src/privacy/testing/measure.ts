import type { PersonalData, PersonalDataKind } from '../guard.js';

/** A text as someone could type it, and what in it is data about a person. Everything in it is made up. */
export interface GuardCase {
  readonly text: string;
  readonly holds: readonly { readonly kind: PersonalDataKind; readonly text: string }[];
  /** Of the half that the guard was not tuned on. Nobody looks at single cases of it to change a pattern. */
  readonly held?: true;
}

export interface Figures {
  /** Labelled stretches of this kind. */
  readonly labels: number;
  /** Share of them that lies whole in a stretch that was found, of the same kind. */
  readonly recall: number;
  /** Texts without this kind. */
  readonly others: number;
  /** Share of those in which this kind was found. */
  readonly falseAlarms: number;
}

export interface Measured {
  readonly kinds: Readonly<Record<PersonalDataKind, Figures>>;
  /** Over all kinds; false alarms are texts that hold nothing and in which anything was found. */
  readonly all: Figures;
  /** For whoever tunes: what was missed, and what was found for nothing. */
  readonly missed: readonly string[];
  readonly alarms: readonly string[];
}

export const kinds = [
  'bsn',
  'phone',
  'email',
  'postcode',
  'iban',
  'birth-date',
  'name',
  'street',
  'case-number',
  'plate',
] as const;

export function measure(cases: readonly GuardCase[], find: (text: string) => readonly PersonalData[]): Measured {
  const looked = cases.map((one) => ({ ...one, found: find(one.text) }));
  const labels = looked.flatMap(({ text, holds, found }) =>
    holds.map((label) => {
      const start = text.indexOf(label.text);
      const end = start + label.text.length;
      const hit = found.some((one) => one.kind === label.kind && one.start <= start && end <= one.end);
      return { kind: label.kind, hit, shown: `${label.kind} ‘${label.text}’ in ‘${text}’` };
    }),
  );
  const alarms = looked.flatMap(({ text, holds, found }) =>
    found
      .filter(({ kind }) => !holds.some((label) => label.kind === kind))
      .map(({ kind, text: part }) => ({
        kind,
        text,
        empty: holds.length === 0,
        shown: `${kind} ‘${part}’ in ‘${text}’`,
      })),
  );
  const share = (part: number, whole: number) => (whole ? part / whole : 1);
  const recall = (of: typeof labels) => share(of.filter(({ hit }) => hit).length, of.length);
  const texts = (of: typeof alarms) => new Set(of.map(({ text }) => text)).size;
  const figures = (kind: PersonalDataKind): Figures => {
    const own = labels.filter((label) => label.kind === kind);
    const others = looked.filter(({ holds }) => !holds.some((label) => label.kind === kind)).length;
    const raised = texts(alarms.filter((alarm) => alarm.kind === kind));
    return { labels: own.length, recall: recall(own), others, falseAlarms: share(raised, others) };
  };
  const empty = looked.filter(({ holds }) => holds.length === 0).length;
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, figures(kind)])) as Measured['kinds'],
    all: {
      labels: labels.length,
      recall: recall(labels),
      others: empty,
      falseAlarms: share(texts(alarms.filter((alarm) => alarm.empty)), empty),
    },
    missed: labels.filter(({ hit }) => !hit).map(({ shown }) => shown),
    alarms: alarms.map(({ shown }) => shown),
  };
}
