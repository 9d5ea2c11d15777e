/** A page of a list, of one revision of the plan. */
export interface ListPage {
  readonly items: readonly unknown[];
  readonly totalCount: number;
  readonly revision: number;
}

/** How often a list that changes while it is read is begun anew before it is taken as it came. */
const ATTEMPTS = 3;

/** The first page with the items of all pages, read one after the other. */
export async function wholeOf<Page extends ListPage>(
  readPage: (offset: number) => Promise<Page>,
  attempts: number = ATTEMPTS,
): Promise<Page> {
  const first = await readPage(0);
  const items = [...first.items];
  while (items.length < first.totalCount) {
    const next = await readPage(items.length);
    if (next.revision !== first.revision && attempts > 1) return wholeOf(readPage, attempts - 1);
    if (next.items.length === 0) break;
    items.push(...next.items);
  }
  return { ...first, items };
}
