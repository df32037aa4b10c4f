/** All fixed words of carrying a scan over to a newer version. One object per language. */
export interface CarryMessages {
  readonly back: string;
  heading(version: string): string;
  lead(name: string, from: string): string;
  subsetGone(title: string): string;
  choices(count: number): string;
  readonly choicesWhy: string;
  readonly noChoices: string;
  readonly changed: string;
  readonly moved: string;
  before(version: string): string;
  after(version: string): string;
  readonly answer: string;
  readonly note: string;
  /** Behind the level that was chosen; and behind the one that it becomes when it is taken over. */
  readonly chosen: string;
  readonly becomes: string;
  /** Names the choice itself. */
  readonly decide: string;
  readonly take: string;
  readonly open: string;
  readonly cannot: string;
  kept(count: number): string;
  readonly keptWhy: string;
  added(count: number): string;
  readonly addedWhy: string;
  removed(count: number): string;
  readonly removedWhy: string;
  readonly make: string;
  readonly cancel: string;
  made(name: string): string;
}
