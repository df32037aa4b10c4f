/** 'good', 'blocks' (something of the scan does not work), 'unsure' (what decides is not known), or 'could' be better. */
export type Mark = 'good' | 'blocks' | 'unsure' | 'could';

export interface Verdict {
  readonly mark: Mark;
  /** The header, or the directive. */
  readonly what: string;
  readonly text: string;
  /** What to put in its place. */
  readonly line?: string;
}

/** What the person says about the page. */
export interface Situation {
  /** Name of another host that the folder lies on; null for the site of the page itself. */
  readonly host: string | null;
  /** The page is shown in a frame of this origin; null where it is not. */
  readonly framedBy: string | null;
}

export const good = (what: string, text: string): Verdict => ({ mark: 'good', what, text });
export const blocks = (what: string, text: string, line?: string): Verdict => ({
  mark: 'blocks',
  what,
  text,
  ...(line ? { line } : {}),
});
export const unsure = (what: string, text: string, line: string): Verdict => ({ mark: 'unsure', what, text, line });
export const could = (what: string, text: string, line?: string): Verdict => ({
  mark: 'could',
  what,
  text,
  ...(line ? { line } : {}),
});
