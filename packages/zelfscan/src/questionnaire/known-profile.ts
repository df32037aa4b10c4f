import type { Profile } from '@zelfscan/core';
import type { Instrument, Problem } from '@zelfscan/schema';

/** The answers that fit a profile field. What does not fit is reported and left out, so that it cannot do harm later. */
export function knownProfile(instrument: Instrument, profile: Profile, report: (problem: Problem) => void): Profile {
  const fits = ([id, value]: [string, unknown]) =>
    typeof value === 'string' && value.length <= 500 && instrument.profile.some((field) => field.id === id);
  const expected = `a text of at most 500 characters for ${instrument.profile.map(({ id }) => id).join(', ')}`;
  if (typeof profile !== 'object') {
    report({
      code: 'unknown-profile-field',
      place: 'profile',
      expected,
      got: typeof profile,
      next: 'The scan is started without it.',
    });
    return {};
  }
  for (const [id, value] of Object.entries(profile).filter((entry) => !fits(entry))) {
    const next = 'The scan is started without it.';
    report({ code: 'unknown-profile-field', place: `profile/${id}`, expected, got: typeof value, next });
  }
  const kept = Object.entries(profile).filter(fits);
  return Object.fromEntries(kept.map(([id, value]) => [id, value.trim()]).filter(([, value]) => value));
}
