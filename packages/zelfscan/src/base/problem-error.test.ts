import { expect, it } from 'vitest';
import { version } from '../version.js';
import { ZelfscanProblemError } from './problem-error.js';

it('carries the problem, its fields and the version of the code', () => {
  const problem = { code: 'load-failed', place: 'pdf', expected: 'a part', got: '404', next: 'Try again.' } as const;
  const error = new ZelfscanProblemError(problem, { cause: 'why' });
  expect(error).toMatchObject({ ...problem, problem, version, name: 'ZelfscanProblemError', cause: 'why' });
  expect(error.message).toBe('load-failed at pdf: expected a part, got 404. Try again.');
});
