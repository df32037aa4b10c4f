/** What a caller gave, for a problem. `String` would run, and fall over, what a caller put in an object. */
export const shownArgument = (got: unknown): string => (Object(got) === got ? typeof got : String(got).slice(0, 80));
