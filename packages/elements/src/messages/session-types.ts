import type { Agreement } from '@zelfscan/core';
import type { CardMessages } from './card-types.js';

interface Field {
  readonly label: string;
  readonly hint: string;
}

/** The fixed words of a group session. What depends on where the session stands comes with the view, from core. */
export interface SessionWords {
  readonly steps: {
    readonly label: string;
    /** On the button that unfolds the line of steps where there is little room. */
    fold(number: number, of: number, label: string): string;
    readonly dilemmas: string;
    dilemma(number: number, title: string): string;
  };
  readonly previous: string;
  readonly next: string;
  /** Where previous or next leads, e.g. "Verder: Laten zien". */
  to(direction: string, label: string): string;
  readonly leave: string;
  readonly memory: string;
  readonly notOfficial: string;
  readonly openBeamer: string;
  readonly beamerOpen: string;
  readonly case: {
    readonly participants: string;
    readonly fewer: string;
    readonly more: string;
    people(count: number): string;
    readonly line: Field;
    readonly privacy: readonly string[];
  };
  readonly pick: {
    readonly full: string;
    /** Place in the order of the talk. */
    order(number: number): string;
  };
  readonly ballot: {
    /** On the cover. */
    readonly pass: string;
    readonly ready: string;
    readonly open: string;
    readonly mirror: string;
    /** The device is with a person. */
    readonly turn: string;
    readonly turnHint: string;
    readonly done: string;
    readonly cover: string;
    readonly nothingYet: string;
    readonly cast: string;
    readonly everyone: string;
    readonly everyoneHint: string;
    readonly reveal: string;
    readonly revealed: string;
    /** Back to what was revealed. */
    readonly look: string;
    /** Unfolds what is there for when something is not right. */
    readonly adjust: string;
    readonly restart: string;
    readonly confirmRestart: string;
    readonly confirmYes: string;
    readonly cancel: string;
    readonly supportQuestion: string;
  };
  readonly talk: {
    readonly questions: string;
    readonly notYet: string;
    readonly toChoose: string;
    readonly outer: string;
    readonly explain: Field;
    readonly good: string;
    readonly overdone: string;
    note(pole: string): string;
    readonly noteHint: string;
    readonly recap: string;
  };
  readonly agree: Readonly<Record<keyof Agreement, Field>>;
  readonly support: {
    readonly about: string;
    readonly nothing: string;
    readonly reservations: Field;
  };
  readonly summary: {
    readonly agreements: string;
    readonly noAgreements: string;
    readonly dilemmas: string;
    readonly notTalked: string;
    readonly support: string;
    readonly reservations: string;
    readonly keep: string;
    readonly keepWhy: string;
    readonly report: string;
    readonly saveFile: string;
    readonly startNew: string;
    readonly confirmNew: string;
    readonly confirmYes: string;
    readonly cancel: string;
  };
  readonly timer: {
    readonly label: string;
    minutes(count: number): string;
    /** As `minutes`, where there is little room. */
    short(count: number): string;
    started(minutes: number): string;
    left(minutes: number): string;
    readonly last: string;
    readonly over: string;
    readonly stop: string;
    readonly close: string;
  };
  readonly beamer: {
    readonly choosing: string;
    readonly choosingAgain: string;
    readonly support: string;
    readonly outer: string;
    readonly good: string;
    readonly overdone: string;
    readonly noAgreement: string;
    readonly thanks: string;
  };
}

/** What the elements of a group session are given; those of one dilemma are in it as well. */
export interface SessionMessages extends CardMessages {
  readonly session: SessionWords;
}
