/**
 * What the frame page and the page around it say to each other. The page around greets; only whom it greets hears sizes.
 * Nothing of a scan is in a message.
 */
export type Message =
  | { readonly zelfscanFrame: 1; readonly kind: 'hello' }
  | { readonly zelfscanFrame: 1; readonly kind: 'size'; readonly height: number }
  | { readonly zelfscanFrame: 1; readonly kind: 'focus'; readonly top: number; readonly bottom: number };

/** Higher than any screen of a scan: a page around is not made endless by a mistake. */
const highest = 60_000;

const within = (value: unknown, least: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= least && value <= highest;

/** The message in what another window sent, null for anything else. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { zelfscanFrame, kind, height, top, bottom } = data as Record<string, unknown>;
  if (zelfscanFrame !== 1) return null;
  if (kind === 'hello') return { zelfscanFrame, kind };
  if (kind === 'size' && within(height, 1)) return { zelfscanFrame, kind, height: Math.ceil(height) };
  if (kind === 'focus' && within(top, -highest) && within(bottom, -highest) && top <= bottom) {
    return { zelfscanFrame, kind, top, bottom };
  }
  return null;
}
