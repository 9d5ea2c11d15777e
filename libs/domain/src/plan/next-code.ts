/** The code that the next of several things bears: the prefix, a dot, and one more than the highest number so far. */
export function nextCode(prefix: string, rows: readonly { readonly code: string }[]): string {
  let highest = 0;
  for (const { code } of rows) highest = Math.max(highest, Number(/\d+$/.exec(code)?.[0] ?? 0));
  return `${prefix}.${highest + 1}`;
}
