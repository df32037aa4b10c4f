export interface CardStartView {
  readonly title: string;
  readonly summary: string;
  readonly about: readonly string[];
  readonly notFor: readonly string[];
  readonly provenance: string;
  readonly dilemmas: number;
  readonly reserve: number;
  readonly keeps: 'device' | 'memory';
}
