/** With a limit, so that a file full of half tags is not read over and over. */
const opening = /<script [^>]{0,200}\bid="zelfscan"[^>]{0,200}>/;

/**
 * The answers that travel in an HTML report, as JSON; null where there are none. The file is searched as text: nothing in
 * it is run or drawn. What is found is not trusted either, and is for `readScanFile` to judge.
 */
export function scanInHtml(content: string): string | null {
  const start = opening.exec(content);
  if (!start) return null;
  const from = start.index + start[0].length;
  const end = content.indexOf('</script>', from);
  return end < 0 ? null : content.slice(from, end);
}
