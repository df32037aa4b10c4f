import type { DispatchedEvent } from './public-views.js';

/** All that is written in an event. */
export function textOf(event: DispatchedEvent): string {
  const { line, text, agreement } = event as { line?: unknown; text?: unknown; agreement?: object };
  return [line, text, ...Object.values(agreement ?? {})].filter((part) => typeof part === 'string').join('\n');
}
