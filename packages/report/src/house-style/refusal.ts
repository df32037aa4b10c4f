/** Why bytes are no logo for a report. Thrown inside this folder only; `readLogo` turns it into a problem. */
export class Refusal extends Error {
  /**
   * @param place - what it is about, e.g. 'svg/path'
   * @param expected - what was wanted there
   * @param got - what was found
   * @param next - what to do
   */
  constructor(
    readonly place: string,
    readonly expected: string,
    readonly got: string,
    readonly next: string,
  ) {
    super(`${place}: expected ${expected}, got ${got}`);
  }
}

/** Points of a drawing. A logo has a few hundred. */
export const mostPoints = 20_000;
export const tooMany = (): Refusal => new Refusal('svg', `at most ${mostPoints} points`, 'more', 'Simplify the logo.');

export const exportAgain = 'Export the logo again, as a JPEG in RGB or as an SVG of plain filled paths.';
