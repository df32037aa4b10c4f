import type { Profile } from '@zelfscan/core';
import type { Instrument, Problem } from '@zelfscan/schema';
import { fail } from '../base/problem-error.js';

/** What code outside starts a scan with. */
export interface Start {
  readonly profile: Profile;
  readonly subset: string | null;
}

/** What of that fits the instrument. Fails for a subset that it does not have; a profile field is reported, and left out. */
export function checkStart(
  instrument: Instrument,
  { profile, subset }: Start,
  report: (problem: Problem) => void,
): Start {
  const known = instrument.subsets.map(({ id }) => id);
  if (subset !== null && !known.includes(subset)) {
    const expected = known.join(', ') || 'no subset';
    fail('unknown-reference', 'subset', expected, String(subset), 'Leave it out for all items.');
  }
  return { profile: checkProfile(instrument, profile, report), subset };
}

/** The answers that fit a profile field. What does not fit is reported and left out, so that it cannot do harm later. */
function checkProfile(instrument: Instrument, profile: Profile, report: (problem: Problem) => void): Profile {
  const ids = instrument.profile.map(({ id }) => id);
  const known: Record<string, string> = {};
  const given: [string, unknown][] = typeof profile === 'object' ? Object.entries(profile) : [['', profile]];
  for (const [id, value] of given) {
    if (typeof value === 'string' && value.length <= 500 && ids.includes(id)) {
      if (value.trim()) known[id] = value.trim();
    } else {
      report({
        code: 'unknown-profile-field',
        place: `profile/${id}`,
        expected: `a text of at most 500 characters for ${ids.join(', ')}`,
        got: typeof value,
        next: 'The scan is started without it.',
      });
    }
  }
  return known;
}
