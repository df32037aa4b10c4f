import { isolated } from '@zelfscan/elements/isolated';
import type { KeepingRules } from '../scan/keeping.js';
import type { QuestionnaireApp } from './app.js';

/** What the page asks for. */
export const rulesOf = ({ page }: QuestionnaireApp): KeepingRules => ({
  scope: page.scope,
  retention: Math.floor(numberFrom(page.getAttribute('retention'), 12)),
  lockAfter: numberFrom(page.getAttribute('lock-after'), 15),
});

/** The number in an attribute; what is none, or less than nothing, counts as not set. */
function numberFrom(text: string | null, otherwise: number): number {
  const value = Number(text?.trim() || NaN);
  return value >= 0 ? value : otherwise;
}

/** Says what was erased because nobody changed it for so long. */
export function erasedWords(app: QuestionnaireApp): string {
  const date = (at: string) => app.messages?.date(at) ?? '';
  const names = app.keeping?.erased.map(({ name, updatedAt }) => `${isolated(name)} (${date(updatedAt)})`) ?? [];
  return app.keepingWords?.panel.erased(rulesOf(app).retention, names) ?? '';
}
