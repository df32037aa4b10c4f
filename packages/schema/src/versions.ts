/** Orders two versions like `1.10.0` and `1.9.2`: below 0 when `a` is the older one, 0 when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const first = left?.findIndex((number, i) => number !== right?.[i]) ?? -1;
  return first < 0 ? 0 : (left?.[first] ?? 0) - (right?.[first] ?? 0);
}
