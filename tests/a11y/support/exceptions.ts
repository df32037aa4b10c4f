/** Places where a rule is wrong about us. */
export const exceptions: readonly { readonly rule: string; readonly at: RegExp; readonly why: string }[] = [
  {
    rule: 'p-as-heading',
    at: /\.word\b/,
    why: 'The word for the spread is the outcome of a round, set large. It is not the title of what follows.',
  },
];

export const isExcepted = (id: string, target: string): boolean =>
  exceptions.some(({ rule, at }) => rule === id && at.test(target));
