import { COLOURS } from '@roadbook/drawing';
import { FONTS } from './coverage.js';

const rgb = (colour: string): string => `rgb("${colour}")`;

/** The width of the text on a page, in millimetres. */
export const TEXT_WIDTH = 180;
/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/** The width of the text on a page of either orientation, in points. */
export function textWidth(landscape: boolean): number {
  return (landscape ? 297 - 210 + TEXT_WIDTH : TEXT_WIDTH) * POINTS;
}

/**
 * The look of every PDF: A4, one accent colour, one family of letters, figures of equal width. Everything is a function
 * with its own settings; show rules would be tried on each of the thousands of cells and cost a fifth of the time.
 */
export const PRELUDE = `
#set text(font: (${FONTS.map((font) => `"${font}"`).join(', ')}), fallback: false, size: 9.5pt, fill: ${rgb(COLOURS.ink)}, number-width: "tabular", hyphenate: false)
#set par(leading: 0.58em, spacing: 0.9em)
#let accent = ${rgb(COLOURS.accent)}
#let muted = ${rgb(COLOURS.muted)}
#let rule = ${rgb(COLOURS.rule)}
#let hairline = 0.4pt + ${rgb(COLOURS.hairline)}
#let small(body) = text(size: 7pt, fill: muted, body)
#let head(level, size, above, below, body) = block(above: above, below: below, sticky: true, { show heading: set text(size: size, fill: accent, weight: "bold"); heading(level: level, body) })
#let opening(heading, subtitle, ..items) = block(width: 100%, below: 1.4em)[
  #set par(leading: 0.4em, spacing: 0.7em)
  #block(below: 10pt, title(text(size: 22pt, fill: accent, weight: "bold", heading)))
  #text(size: 12pt, subtitle)
  #v(0.3em)
  #line(length: 100%, stroke: 1.2pt + accent)
  #grid(columns: (1fr,) * 3, column-gutter: 10pt, row-gutter: 8pt, ..items.pos())
]
#let cover(heading, subtitle, ..items) = {
  set par(leading: 0.45em, spacing: 0.8em)
  v(52mm)
  line(length: 32mm, stroke: 3pt + accent)
  v(4mm)
  block(below: 16pt, title(text(size: 32pt, fill: accent, weight: "bold", heading)))
  text(size: 15pt, subtitle)
  v(14mm)
  line(length: 100%, stroke: 0.6pt + rule)
  v(2mm)
  set text(size: 11pt)
  grid(columns: (1fr,) * 2, column-gutter: 14pt, row-gutter: 14pt, ..items.pos())
  pagebreak(weak: true)
}
#let contents(name) = {
  set par(leading: 0.5em)
  set outline.entry(fill: text(fill: rule, repeat(gap: 2pt, ".")))
  show outline.entry.where(level: 1): set block(above: 0.9em)
  show outline.entry.where(level: 1): set text(weight: "bold", fill: accent)
  show heading: set text(size: 15pt, fill: accent)
  outline(title: name, depth: 2, indent: 1.2em)
  pagebreak(weak: true)
}
#let light(fill, glyph, word) = { text(fill: fill, size: 1.2em, top-edge: "baseline", glyph); "\\u{00A0}"; word }
#let sheet(widths, aligns, heads, cells) = {
  set text(size: 8pt)
  set par(leading: 0.45em, spacing: 0.45em)
  set table.cell(breakable: false)
  block(above: 0.8em, below: 1.2em, breakable: cells.len() > 5 * heads.len(), table(
    columns: widths, align: aligns, inset: (x: 3.6pt, y: 3.2pt), stroke: (rest: none, bottom: hairline),
    table.header(repeat: true, ..heads.map(head => table.cell(stroke: (rest: none, bottom: 0.9pt + accent), text(weight: "bold", fill: accent, size: 7.5pt, head)))),
    ..cells,
  ))
}
#let long(body) = table.cell(breakable: true, body)
#let unit = ${TEXT_WIDTH}mm / 720
#let word(x, y, size, fill, weight, body) = place(dx: x * unit, dy: y * unit, text(size: size * unit, fill: fill, weight: weight, top-edge: "baseline", bottom-edge: "baseline", body))
#let middle(x, y, size, fill, weight, body) = place(dx: x * unit - 30mm, dy: y * unit, box(width: 60mm, align(center, text(size: size * unit, fill: fill, weight: weight, top-edge: "baseline", bottom-edge: "baseline", body))))
#let drawing(height, source, alternative, caption, labels, width: 720) = block(above: 1em, below: 1.2em, {
  set text(hyphenate: false)
  figure(
    block(width: width * unit, height: height * unit, breakable: false, { set align(left + top); place(image(bytes(source), format: "svg", width: 100%, alt: alternative)); labels.join() }),
    alt: alternative, kind: image, caption: text(size: 8pt, fill: muted, caption), numbering: none, supplement: none, outlined: false, gap: 0.6em,
  )
})
#let keys(columns, ..cells) = block(above: 0.8em, below: 1.2em, grid(columns: (1fr,) * columns, gutter: 6pt, ..cells))
#let key(mark, value, label) = block(width: 100%, inset: (x: 6pt, y: 6pt), stroke: (top: 1.2pt + accent), fill: ${rgb(COLOURS.band[0])}, breakable: false)[
  #set par(leading: 0.4em, spacing: 0.45em)
  #text(size: 16pt, weight: "bold", value)#h(1fr)#mark

  #text(size: 7.5pt, fill: muted, label)
]
`;
