import type { DilemmaItemView, GroupView, PersonalData } from '@zelfscan/core';
import type { SessionMessages, SessionWords } from '../../../texts/card.js';
import type { SessionAction } from '../../session-actions.js';

export type Check = (text: string) => readonly PersonalData[];

/** What the body of a step is made from. */
export interface StepContext {
  readonly view: GroupView;
  readonly messages: SessionMessages;
  readonly words: SessionWords;
  readonly check: Check | undefined;
  readonly fire: (action: SessionAction) => void;
  /** Whether it is asked again if all of this may go. */
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
  readonly onTurn: (open: boolean) => void;
}

/** The context of a step that is about a dilemma. */
export interface TalkContext extends StepContext {
  readonly dilemma: DilemmaItemView;
}
