import { contentsOf, type Block, type Heading, type ReportDocument } from '../document.js';
import { wordsOf, type Words } from '../labels/labels.js';
import { anchorsOf, type Anchors } from './anchors.js';
import { cellHtml, sectionsOf } from './html/blocks.js';
import { tag, text } from './html/markup.js';
import { HTML_POLICY, STYLE } from './html/style.js';

/**
 * The document as one HTML file that needs nothing else: its style and its drawings are within, it has no script, and it
 * asks for nothing from anywhere. The same bytes for the same document.
 */
export async function renderHtml(document: ReportDocument): Promise<Buffer> {
  const words = wordsOf(document.language);
  const isHeading = (block: Block): block is Heading => block.kind === 'heading';
  const anchors = anchorsOf(document.blocks.filter(isHeading));
  const html = [
    '<!doctype html>',
    `<html lang="${text(document.language)}">`,
    headOf(document),
    '<body>',
    headerOf(document, words),
    ...(document.contents ? [navigation(document, anchors, words)] : []),
    `<main>\n${sectionsOf(document.blocks, anchors, words)}\n</main>`,
    tag('footer', text(`${document.footer.revisionLabel} · ${document.footer.hash}`)),
    '</body>',
    '</html>',
    '',
  ];
  return Buffer.from(html.join('\n'), 'utf8');
}

function headOf({ title, subtitle }: ReportDocument): string {
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${text(HTML_POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    tag('title', text(`${title}. ${subtitle}`)),
    `<style>${STYLE}</style>`,
    '</head>',
  ].join('\n');
}

function headerOf({ title, subtitle, facts, cover }: ReportDocument, words: Words): string {
  const items = facts.map(({ label, value, kind = 'text' }) => {
    return `<div>${tag('dt', text(label))}${tag('dd', cellHtml(value, { kind }, words))}</div>`;
  });
  const list = items.length === 0 ? '' : tag('dl', items.join(''));
  return tag('header', `${tag('h1', text(title))}${tag('p', text(subtitle))}${list}`, {
    class: cover ? 'cover' : undefined,
  });
}

/** The headings of level 1, each with those of level 2 below it. */
function navigation(document: ReportDocument, anchors: Anchors, words: Words): string {
  const entries: { heading: Heading; below: Heading[] }[] = [];
  for (const heading of contentsOf(document)) {
    if (heading.level === 1 || entries.length === 0) entries.push({ heading, below: [] });
    else entries.at(-1)!.below.push(heading);
  }
  const link = (heading: Heading): string => tag('a', text(heading.text), { href: `#${anchors.get(heading) ?? ''}` });
  const items = entries.map(({ heading, below }) => {
    const inner = below.map((entry) => tag('li', link(entry))).join('');
    return tag('li', below.length === 0 ? link(heading) : `${link(heading)}${tag('ol', inner)}`);
  });
  const name = words.say('section.contents');
  return tag('nav', `${tag('h2', text(name), { id: 'contents-list' })}\n${tag('ol', items.join('\n'))}`, {
    'aria-labelledby': 'contents-list',
  });
}
