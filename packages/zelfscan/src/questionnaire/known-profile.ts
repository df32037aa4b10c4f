import type { Profile } from '@zelfscan/core';
import type { Instrument, Problem } from '@zelfscan/schema';

/** The answers that fit a profile field. What does not fit is reported and left out, so that it cannot do harm later. */
export function knownProfile(instrument: Instrument, profile: Profile, report: (problem: Problem) => void): Profile {
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
