import type { Problem } from '@zelfscan/schema';
import type fc from 'fast-check';

/** What reading gave: a value, or the reasons why there is none. */
export type Outcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Something that reads what comes from outside. One file in `targets/` has one or more. */
export interface Target<Input = unknown> {
  readonly name: string;
  /** What it may be given: real things, damaged. The makers are in `damage/`. */
  readonly inputs: fc.Arbitrary<Input>;
  /** Reads one. Whatever it throws is a finding. */
  readonly read: (input: Input) => Outcome | Promise<Outcome>;
  /** How much of the cases it gets, beside the others; 1 when left out. */
  readonly weight?: number;
  /** What it must be able to do with what is not damaged, so that a target that refuses everything is seen. */
  readonly sound: Input;
}

/** Keeps the type of the inputs between the two functions, and drops it where targets of all types are in one list. */
export const target = <Input>(one: Target<Input>): Target => one as unknown as Target;
