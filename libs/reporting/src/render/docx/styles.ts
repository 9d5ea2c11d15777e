import { LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { COLOURS } from '@roadbook/drawing';

/** Installed with every office suite, or replaced by one of the same widths; nearly as wide as the font of the PDF. */
const FONT = 'Times New Roman';

/** All measures of a page in twentieths of a point: A4, the text 180 mm wide. */
export const PAGE = {
  width: 11906,
  height: 16838,
  margin: { top: 1247, right: 850, bottom: 1134, left: 850, header: 567, footer: 510 },
} as const;

/** How wide the text is on a page of either orientation. */
export function textWidth(landscape: boolean): number {
  return (landscape ? PAGE.height : PAGE.width) - PAGE.margin.left - PAGE.margin.right;
}

/** A colour of the palette as the format writes it. */
export function hex(colour: string): string {
  return colour.slice(1);
}

const ACCENT = hex(COLOURS.accent);
const MUTED = hex(COLOURS.muted);

/** Sizes and distances in points; `line` in units of a single line. */
export interface Setting {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
}

function setting(size: number, before: number, after: number, line = 1): Setting {
  return { size, before, after, line };
}

/** How the text is set; the estimate of its pages reads it too. */
export const SETTINGS = {
  body: setting(9.5, 3, 4, 1.1),
  heading1: setting(15, 20, 8),
  heading2: setting(11.5, 15, 6),
  heading3: setting(10, 12, 5),
  title: setting(22, 0, 6),
  subtitle: setting(12, 0, 8),
  coverTitle: setting(32, 8, 12),
  coverSubtitle: setting(15, 0, 28),
  contents1: setting(9.5, 6, 1),
  contents2: setting(9.5, 0, 1),
  note: setting(8, 4, 6),
  cell: setting(8, 0, 0),
  cellHead: setting(7.5, 0, 0),
  cellNote: setting(7, 0, 0),
  factLabel: setting(7.5, 3, 0),
  factValue: setting(9.5, 0, 3),
  keyFigure: setting(16, 0, 0),
  figure: setting(8, 8, 0),
  caption: setting(8, 3, 12),
  spacer: setting(4, 0, 0),
  margin: setting(7, 0, 0),
} as const satisfies Record<string, Setting>;

/** Above and below a cell's text, in points. */
export const CELL_PADDING = 2.5;
/** Left and right of a cell's text, in points. */
export const CELL_MARGIN = 3.5;

/** The document's styles: Word's own where it has one, so that its navigation and its contents work. */
export function stylesFor(language: string): IStylesOptions {
  const heading = (look: Setting) => ({
    run: { size: look.size * 2, bold: true, color: ACCENT, font: FONT },
    paragraph: { ...spaced(look), keepNext: true, keepLines: true },
  });
  const { body, title, caption } = SETTINGS;
  return {
    default: {
      document: {
        run: { font: FONT, size: body.size * 2, color: hex(COLOURS.ink), language: { value: language } },
        paragraph: spaced(body),
      },
      title: heading(title),
      heading1: heading(SETTINGS.heading1),
      heading2: heading(SETTINGS.heading2),
      heading3: heading(SETTINGS.heading3),
      caption: { run: { size: caption.size * 2, color: MUTED }, paragraph: spaced(caption) },
    },
    paragraphStyles: [
      own('Subtitle', SETTINGS.subtitle),
      own('CoverTitle', SETTINGS.coverTitle, { bold: true, color: ACCENT }, {}, 'Title'),
      own('CoverSubtitle', SETTINGS.coverSubtitle, {}, {}, 'Subtitle'),
      own('ContentsTitle', SETTINGS.heading1, { bold: true, color: ACCENT }, { keepNext: true }),
      own('TOC1', SETTINGS.contents1, { bold: true, color: ACCENT }),
      own('TOC2', SETTINGS.contents2, {}, { indent: { left: 240 } }),
      own('Note', SETTINGS.note, { color: MUTED }),
      own('TableText', SETTINGS.cell),
      own('TableHead', SETTINGS.cellHead, { bold: true, color: ACCENT }, { keepNext: true }, 'TableText'),
      own('TableNote', SETTINGS.cellNote, { color: MUTED }, {}, 'TableText'),
      own('FactLabel', SETTINGS.factLabel, { color: MUTED }, { keepNext: true }, 'TableText'),
      own('FactValue', SETTINGS.factValue, {}, {}, 'TableText'),
      own('KeyFigure', SETTINGS.keyFigure, { bold: true }, { keepNext: true }, 'TableText'),
      own('Spacer', SETTINGS.spacer),
      own('Figure', SETTINGS.figure),
      own('Drawing', SETTINGS.cell),
      own('Margin', SETTINGS.margin, { color: MUTED }),
    ],
  };
}

/** The rule is named although it is the usual one: LibreOffice lays drawings over the text without it. */
function spaced({ before, after, line }: Setting) {
  return {
    spacing: { before: before * 20, after: after * 20, line: Math.round(line * 240), lineRule: LineRuleType.AUTO },
  };
}

function own(
  id: string,
  look: Setting,
  run: IParagraphStyleOptions['run'] = {},
  paragraph: IParagraphStyleOptions['paragraph'] = {},
  basedOn = 'Normal',
): IParagraphStyleOptions {
  const name = NAMES[id] ?? id;
  return {
    id,
    name,
    basedOn,
    quickFormat: true,
    run: { size: look.size * 2, ...run },
    paragraph: { ...spaced(look), ...paragraph },
  };
}

/** Word knows its own styles by these names. */
const NAMES: Readonly<Record<string, string>> = { TOC1: 'toc 1', TOC2: 'toc 2' };
