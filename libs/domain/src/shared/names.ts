/**
 * The form in which names are compared: whatever the case, accents, spaces, hyphens and other punctuation
 * (contract.graphql, head note). "Cluj-IT", "cluj it" and "CLUJ IT" are one name.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Compares codes as people read them: A1.2 before A1.10. */
export function compareCodes(left: string, right: string): number {
  const a = left.match(/\d+|\D+/g) ?? [];
  const b = right.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    if (a[i] === b[i]) continue;
    const difference = Number(a[i]) - Number(b[i]);
    if (!Number.isNaN(difference) && difference !== 0) return difference;
    return a[i]! < b[i]! ? -1 : 1;
  }
  return a.length - b.length;
}
