/** The page of a thing by its code, such as `MS1.1.1`; null for what has none: objectives, regions, organisations. */
export function pathOf(code: string): string | null {
  const [, kind, activity, number] = /^(A|D|MS)(\d+)\.(\d+)(?:\.\d+)?$/.exec(code) ?? [];
  if (kind === 'A') return `actions/${code}`;
  if (kind === 'D') return `deliverables/${code}`;
  return kind === 'MS' ? `actions/A${activity}.${number}#${code}` : null;
}

/** A text cut where it names one of these codes: `A1.1` is not found in `A1.10`. */
export function partsOf(text: string, codes: readonly string[]): string[] {
  const wanted = codes.filter((code) => pathOf(code) !== null).map((code) => code.replaceAll('.', '\\.'));
  if (wanted.length === 0) return [text];
  return text.split(new RegExp(`\\b(${wanted.join('|')})(?![\\d.]*\\d)`)).filter((part) => part !== '');
}
