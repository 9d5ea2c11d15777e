import { COLOURS } from '../../drawing/palette.js';
import { FONTS } from './coverage.js';

const rgb = (colour: string): string => `rgb("${colour}")`;

/** The look of every PDF: A4, one accent colour, one family of letters, figures of equal width. */
export const PRELUDE = `
#let accent = ${rgb(COLOURS.accent)}
#let muted = ${rgb(COLOURS.muted)}
#let rule = ${rgb(COLOURS.rule)}
#let hairline = ${rgb(COLOURS.hairline)}
#set text(font: (${FONTS.map((font) => `"${font}"`).join(', ')}), fallback: false, size: 9.5pt, fill: ${rgb(COLOURS.ink)}, number-width: "tabular", hyphenate: false)
#set par(leading: 0.58em, spacing: 0.9em, justify: false)
#show heading: set text(fill: accent, weight: "bold")
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 11pt)
#show heading.where(level: 3): set text(size: 9.5pt)
#show heading.where(level: 1): set block(above: 1.9em, below: 0.8em)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.7em)
#show figure.caption: set text(size: 8pt, fill: muted)
#show figure: set block(above: 1em, below: 1.2em)
#set figure(gap: 0.6em)
#set table(stroke: none, inset: (x: 3pt, y: 3.2pt))
#show table: set text(size: 8pt)
#show table: set par(leading: 0.45em, spacing: 0.45em)
#show table: set block(above: 0.8em, below: 1.2em)
#let small(body) = text(size: 7pt, fill: muted, body)
#let light(fill, glyph, word) = [#text(fill: fill, glyph)\\u{00A0}#word]
#let sheet(widths, aligns, heads, ..cells) = table(
  columns: widths,
  align: aligns,
  stroke: (x, y) => if y == 0 { (bottom: 0.9pt + accent) } else { (bottom: 0.4pt + hairline) },
  table.header(repeat: true, ..heads.map(head => table.cell(breakable: false, text(weight: "bold", fill: accent, size: 7.5pt, head)))),
  ..cells,
)
#let c(..lines) = table.cell(breakable: false, lines.pos().join(linebreak()))
#let long(..lines) = table.cell(breakable: true, lines.pos().join(linebreak()))
#let drawing(source, alternative, caption) = figure(
  image(bytes(source), format: "svg", width: 100%, alt: alternative),
  alt: alternative, caption: caption, numbering: none, supplement: none, outlined: false,
)
#let keys(columns, ..cells) = block(above: 0.8em, below: 1.2em, grid(columns: (1fr,) * columns, gutter: 6pt, ..cells))
#let key(mark, value, label) = block(width: 100%, inset: (x: 6pt, y: 6pt), stroke: (top: 1.2pt + accent), fill: ${rgb(COLOURS.band[0])}, breakable: false)[
  #set par(leading: 0.4em, spacing: 0.45em)
  #text(size: 16pt, weight: "bold", value)#h(1fr)#mark

  #text(size: 7.5pt, fill: muted, label)
]
`;
