/** A mark of a text, as the editor keeps it: bold, a link, … */
export interface RichMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** A node of a rich text, as the editor (Tiptap) keeps it: a ProseMirror document in JSON. */
export interface RichNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichNode[];
  readonly marks?: readonly RichMark[];
  readonly text?: string;
}

/** A plain block of minutes, for whoever prints them: texts without marks, line breaks as line feeds. */
export type MinutesBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

/** Nodes that hold texts; others hold nodes. */
const LINES: readonly string[] = ['paragraph', 'heading', 'codeBlock'];
const LISTS: readonly string[] = ['bulletList', 'orderedList', 'taskList'];

/**
 * The minutes as plain blocks in their order; none where there are no minutes. What a list holds within a list follows its
 * item, a table becomes a list of its rows, and a link is followed by its address. Empty blocks are left out.
 *
 * @param document minutes as {@link checkMinutes} lets them pass
 */
export function minutesBlocks(document: unknown): MinutesBlock[] {
  return isNode(document) ? childrenOf(document).flatMap(blocksOf) : [];
}

function blocksOf(node: RichNode): MinutesBlock[] {
  if (LISTS.includes(node.type)) return list(node.type === 'orderedList', childrenOf(node).flatMap(itemsOf));
  if (node.type === 'table') return list(false, childrenOf(node).map(rowText).filter(isSaid));
  if (node.type === 'blockquote') return childrenOf(node).flatMap(blocksOf);
  const text = textOf(node).trim();
  if (text === '') return [];
  return node.type === 'heading'
    ? [{ kind: 'heading', level: Number(node.attrs?.['level'] ?? 1), text }]
    : [{ kind: 'paragraph', text }];
}

function list(ordered: boolean, items: readonly string[]): MinutesBlock[] {
  return items.length > 0 ? [{ kind: 'list', ordered, items }] : [];
}

/** An item's own text, then the items of the lists in it. */
function itemsOf(item: RichNode): string[] {
  const inner = childrenOf(item).filter(({ type }) => LISTS.includes(type));
  const own = childrenOf(item).filter(({ type }) => !LISTS.includes(type));
  const box = item.type === 'taskItem' ? (item.attrs?.['checked'] === true ? '[x] ' : '[ ] ') : '';
  const text = own.map(textOf).filter(isSaid).join('\n').trim();
  return [...(text === '' ? [] : [box + text]), ...inner.flatMap((one) => childrenOf(one).flatMap(itemsOf))];
}

function rowText(row: RichNode): string {
  const cells = childrenOf(row).map((cell) => childrenOf(cell).map(textOf).join(' ').trim());
  return cells.some(isSaid) ? cells.join(' | ') : '';
}

function textOf(node: RichNode): string {
  if (node.type === 'hardBreak') return '\n';
  if (node.type !== 'text')
    return childrenOf(node)
      .map(textOf)
      .join(LINES.includes(node.type) ? '' : ' ');
  const text = node.text ?? '';
  const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.['href'];
  return typeof href === 'string' && href !== text ? `${text} (${href})` : text;
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}

function childrenOf(node: RichNode): readonly RichNode[] {
  return Array.isArray(node.content) ? node.content.filter(isNode) : [];
}

function isNode(value: unknown): value is RichNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
