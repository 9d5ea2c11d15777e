import type { LabelledFact, ReportDocument } from '../../document.js';
import type { Words } from '../../labels/labels.js';
import { cellMarkup } from './cell.js';
import { TEXT_WIDTH } from './prelude.js';
import { content, quote, shownText } from './text.js';

/** Title, language and date of the file; the date is the plan's own instant, so that the same input gives the same bytes. */
export function documentRules(document: ReportDocument): string {
  const [language, region] = document.language.split('-');
  const at = new Date(document.footer.asOf);
  const parts = {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
  const date = Object.entries(parts).map(([name, value]) => `${name}: ${value}`);
  const title = shownText(`${document.title}. ${document.subtitle}`);
  return [
    `#set document(title: ${quote(title)}, date: datetime(${date.join(', ')}))`,
    `#set text(lang: ${quote(language!.toLowerCase())}${region?.length === 2 ? `, region: ${quote(region)}` : ''})`,
  ].join('\n');
}

/** Paper, margins, and what stands at the head and foot of every page. */
export function pageRules({ footer, title, subtitle, landscape }: ReportDocument): string {
  const [before = '', between = '', after = ''] = footer.pageLabel.split(/\{pages?\}/);
  const page = `${content(before)} + str(counter(page).get().first()) + ${content(between)} + str(counter(page).final().first()) + ${content(after)}`;
  // The footer asks for it: were it part of the page's rules, a new revision would have every page laid out anew.
  const origin = content(`${footer.revisionLabel} · ${footer.hash}`);
  return `#set page(
  paper: "a4",${landscape ? '\n  flipped: true,' : ''}
  margin: (x: ${(210 - TEXT_WIDTH) / 2}mm, top: 21mm, bottom: 20mm),
  header: context if counter(page).get().first() > 1 {
    text(size: 7.5pt, fill: muted)[#${content(headline(subtitle))}#h(1fr)#${content(title)}]
    v(-0.7em)
    line(length: 100%, stroke: 0.4pt + rule)
  },
  footer: context {
    line(length: 100%, stroke: 0.4pt + rule)
    v(-0.6em)
    text(size: 7pt, fill: muted)[#text(size: 6pt, query(<origin>).first().value)#h(1fr)#(${page})]
  },
)
#metadata(${origin}) <origin>`;
}

/** A title as it fits beside another at the head of a page. */
function headline(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99).toWellFormed()}…` : text;
}

/** Title and facts, on a page of their own or above the text, then the list of contents. */
export function frontMatter(document: ReportDocument, words: Words): string {
  const facts = document.facts.map((fact) => factMarkup(fact, words));
  const front = `#${document.cover ? 'cover' : 'opening'}(${content(document.title)}, ${content(document.subtitle)}, ${facts.join(', ')})`;
  return document.contents ? `${front}\n#contents(${content(words.say('section.contents'))})` : front;
}

function factMarkup({ label, value, kind = 'text' }: LabelledFact, words: Words): string {
  return `{ small(${content(label)}); linebreak(); ${cellMarkup(value, { kind }, words)} }`;
}
