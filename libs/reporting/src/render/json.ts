import { cellParts, type Block, type Cell, type Light, type ReportDocument } from '../document.js';

type Json = string | number | null | Json[] | { [key: string]: Json };

/**
 * The document as data: sections by their headings, table rows as objects by the keys of their columns. Dates are ISO dates,
 * numbers are numbers, states are named by their codes beside their words; drawings are left to the other formats.
 */
export async function renderJson(document: ReportDocument): Promise<Buffer> {
  const { footer } = document;
  const json: Json = {
    report: document.report,
    language: document.language,
    title: document.title,
    subtitle: document.subtitle,
    asOf: footer.asOf,
    revision: footer.revision,
    hash: footer.hash,
    facts: document.facts.map(({ label, value }) => ({ label, value: cellJson(value) })),
    sections: sectionsOf(document.blocks),
  };
  return Buffer.from(`${JSON.stringify(json, null, 2)}\n`, 'utf8');
}

/** The blocks under the headings that they follow; what stands before the first heading has none. */
function sectionsOf(blocks: readonly Block[]): Json[] {
  const sections: { id: Json; level: Json; title: Json; content: Json[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      sections.push({ id: block.id, level: block.level, title: block.text, content: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ id: null, level: null, title: null, content: [] });
    sections.at(-1)!.content.push(blockJson(block));
  }
  return sections;
}

function blockJson(block: Exclude<Block, { kind: 'heading' }>): Json {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return { kind: block.kind, text: block.text };
    case 'list':
      return { kind: block.kind, id: block.id, items: [...block.items] };
    case 'figures':
      return {
        kind: block.kind,
        id: block.id,
        items: block.items.map(({ key, label, value }) => ({ key, label, value })),
      };
    case 'figure':
      return { kind: block.kind, id: block.id, caption: block.caption, alternative: block.alternative };
    case 'table':
      return {
        kind: block.kind,
        id: block.id,
        columns: block.columns.map(({ key, header, kind, currency }) => ({
          key,
          header,
          kind,
          ...(currency && { currency }),
        })),
        rows: block.rows.map((row) =>
          Object.fromEntries(block.columns.map((column, index) => [column.key, cellJson(row[index] ?? null)])),
        ),
      };
  }
}

/** A plain value as it is; lights and notes in an object that always has the same keys. */
function cellJson(cell: Cell): Json {
  if (cell === null || typeof cell !== 'object') return cell;
  const { value, lights, notes, currency } = cellParts(cell);
  return { text: value, lights: lights.map(lightJson), notes: [...notes], ...(currency && { currency }) };
}

function lightJson({ sign, word, by }: Light): Json {
  return { state: sign.slice(sign.indexOf('.') + 1), word, by: by ?? null };
}
