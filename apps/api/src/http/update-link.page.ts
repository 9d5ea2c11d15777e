import { escapeHtml } from '@roadbook/application';
import {
  dateIn,
  HEALTHS,
  REPORT_SUBJECTS,
  say,
  type PartnerReportView,
  type ReportLineView,
  type Statement,
} from '@roadbook/domain';
import {
  fieldName,
  fieldsOf,
  indicatorName,
  markOf,
  REMARKS,
  shownValue,
  WAS,
  type LineField,
  type Typed,
} from './update-link.form.js';
import type { UpdateLinkTexts } from './update-link-texts/texts.js';

/** What became of what was sent. */
export interface PageState {
  /** SAVED and SUBMITTED went well; MISSING was saved and not submitted; REFUSED changed nothing; null: nothing was sent. */
  readonly outcome: 'SAVED' | 'SUBMITTED' | 'MISSING' | 'REFUSED' | null;
  /** What was typed where it could not be taken: it stays in its field. */
  readonly typed: Typed;
  /** Faults by the names of their fields; those of no field under the empty text. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
}

export const FRESH: PageState = { outcome: null, typed: new Map(), faults: new Map() };

/** The report behind an update link as a page: plain HTML without any script, that works in any browser. */
export function updateLinkPage(
  texts: UpdateLinkTexts,
  report: PartnerReportView,
  expiresAt: string,
  state: PageState = FRESH,
): string {
  const page = new Page(texts, report, state);
  return shell(texts, texts.title(report.organisation.shortName), page.body(expiresAt));
}

/** The one answer to addresses that are of no use, whatever is wrong with them. */
export function unknownLinkPage(texts: UpdateLinkTexts): string {
  return shell(texts, texts.unknown, `<p role="alert">${escapeHtml(texts.unknownHint)}</p>`);
}

export function tooManyPage(texts: UpdateLinkTexts, reason: string): string {
  return shell(texts, texts.tooMany, `<p role="alert">${escapeHtml(reason)}</p>`);
}

function shell(texts: UpdateLinkTexts, title: string, body: string): string {
  return `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title)} · Roadbook</title>
<link rel="stylesheet" href="/update.css">
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

class Page {
  constructor(
    private readonly texts: UpdateLinkTexts,
    private readonly report: PartnerReportView,
    private readonly state: PageState,
  ) {}

  body(expiresAt: string): string {
    const { texts, report } = this;
    const { period } = report;
    const dates = [period.start, period.end, period.dueDate].map((date) => this.date(date)) as [string, string, string];
    const writable = report.isBeingWritten;
    const standing = period.status === 'CLOSED' ? texts.closed : texts.status[report.status];
    const late = report.late && period.status === 'OPEN' ? ` ${texts.late}` : '';
    return [
      `<p>${escapeHtml(texts.intro(period.title, ...dates))}</p>`,
      this.outcome(),
      `<p>${escapeHtml(standing + late)}</p>`,
      report.comment && report.status === 'RETURNED'
        ? `<blockquote><p><strong>${escapeHtml(texts.comment)}</strong></p><p class="said">${escapeHtml(report.comment)}</p></blockquote>`
        : '',
      writable ? this.form() : this.reading(),
      writable ? `<p class="hint">${escapeHtml(texts.expires(this.date(expiresAt)))}</p>` : '',
    ].join('\n');
  }

  /** What became of what was sent, with a link to each field that needs a look. */
  private outcome(): string {
    const { texts, state } = this;
    if (state.outcome === 'SAVED') return `<p role="status" class="done">${escapeHtml(texts.saved)}</p>${this.todo()}`;
    if (state.outcome === 'SUBMITTED') return `<p role="status" class="done">${escapeHtml(texts.submitted)}</p>`;
    if (state.outcome === null) return '';
    const heading = state.outcome === 'MISSING' ? texts.missing : texts.refused;
    return `<div role="alert" class="faults"><p>${escapeHtml(heading)}</p>${listOf(state.faults)}</div>`;
  }

  /** What must still be said, for whoever has only saved. */
  private todo(): string {
    const { texts, report } = this;
    const { missing } = report;
    if (missing.length === 0) return '';
    const list = listOf(faultsOfMissing(missing, texts.language));
    return `<details><summary>${escapeHtml(texts.todo)} (${missing.length})</summary>${list}</details>`;
  }

  private form(): string {
    const { texts, report } = this;
    const sections = REPORT_SUBJECTS.map((thing) => {
      const lines = report.lines.filter((line) => line.thing === thing);
      if (lines.length === 0) return '';
      return `<h2>${escapeHtml(texts.things[thing])}</h2>\n${lines.map((line) => this.line(line)).join('\n')}`;
    });
    return `<form method="post" novalidate>
${sections.join('\n')}
<h2>${escapeHtml(texts.indicators)}</h2>
<fieldset class="figures"><legend class="unseen">${escapeHtml(texts.indicators)}</legend>
${report.indicators.map(({ indicator, value }) => this.input(indicatorName(indicator), texts.indicator[indicator], value ?? '', 'inputmode="decimal"')).join('\n')}
</fieldset>
${this.area(REMARKS, texts.remarks, report.remarks ?? '')}
<p class="verbs"><button type="submit" name="intent" value="save">${escapeHtml(texts.save)}</button>
<button type="submit" name="intent" value="submit" class="first">${escapeHtml(texts.submit)}</button></p>
</form>`;
  }

  private line(line: ReportLineView): string {
    return `<fieldset><legend>${this.name(line)}</legend>
${fieldsOf(line)
  .map((field) => this.field(line, field))
  .join('\n')}
</fieldset>`;
  }

  private name({ code, title, role }: ReportLineView): string {
    const name = code ? `<strong>${escapeHtml(code)}</strong> ${escapeHtml(title)}` : escapeHtml(title);
    return role ? `${name} <span class="hint">(${escapeHtml(this.texts.roles[role])})</span>` : name;
  }

  private field(line: ReportLineView, field: LineField): string {
    const { texts } = this;
    const name = fieldName(line, field);
    const value = shownValue(line, field);
    if (field === 'text') return this.area(name, texts.text[line.thing], value);
    if (field === 'nextSteps') return this.area(name, texts.nextSteps, value);
    if (field === 'progress') return this.input(name, texts.progress, value, 'inputmode="numeric"');
    return this.choice(name, texts.health, value);
  }

  private input(name: string, label: string, value: string, more: string): string {
    const typed = escapeHtml(this.typed(name, value));
    return this.labelled(name, label, value, `<input ${this.ids(name)} value="${typed}" ${more} autocomplete="off">`);
  }

  private area(name: string, label: string, value: string): string {
    // The first line feed of a text area is not part of its text.
    const typed = escapeHtml(this.typed(name, value));
    return this.labelled(name, label, value, `<textarea ${this.ids(name)} rows="3">\n${typed}</textarea>`);
  }

  private choice(name: string, label: string, value: string): string {
    const typed = this.typed(name, value);
    const options = ['', ...HEALTHS].map((health) => {
      const said = health === '' ? this.texts.noHealth : this.texts.healths[health as (typeof HEALTHS)[number]];
      return `<option value="${health}"${health === typed ? ' selected' : ''}>${escapeHtml(said)}</option>`;
    });
    return this.labelled(name, label, value, `<select ${this.ids(name)}>${options.join('')}</select>`);
  }

  private labelled(name: string, label: string, value: string, control: string): string {
    const id = escapeHtml(name);
    const faults = this.state.faults.get(name) ?? [];
    const told = faults.map((text) => escapeHtml(text)).join(' ');
    return `<div class="field"><label for="${id}">${escapeHtml(label)}</label>
${faults.length > 0 ? `<p class="fault" id="fault:${id}">${told}</p>` : ''}${control}
<input type="hidden" name="${WAS}${id}" value="${markOf(value)}"></div>`;
  }

  private ids(name: string): string {
    const id = escapeHtml(name);
    const faulty = this.state.faults.has(name) ? ` aria-invalid="true" aria-describedby="fault:${id}"` : '';
    return `id="${id}" name="${id}"${faulty}`;
  }

  private typed(name: string, value: string): string {
    return this.state.typed.get(name) ?? value;
  }

  /** The report as it was written, where nothing can be changed. */
  private reading(): string {
    const { texts, report } = this;
    const lines = report.lines.map((line) => {
      const facts = [
        line.progress === null ? '' : `${line.progress} %`,
        line.health === null ? '' : texts.healths[line.health],
      ].filter((fact) => fact !== '');
      const parts = [facts.join(', '), line.text, line.nextSteps ?? ''].filter((part) => part !== '');
      return `<dt>${this.name(line)}</dt>${parts.map((part) => `<dd class="said">${escapeHtml(part)}</dd>`).join('')}`;
    });
    const figures = report.indicators
      .filter(({ value }) => value !== null)
      .map(
        ({ indicator, value }) => `<dt>${escapeHtml(texts.indicator[indicator])}</dt><dd>${escapeHtml(value!)}</dd>`,
      );
    const remarks = report.remarks
      ? `<h2>${escapeHtml(texts.remarks)}</h2><p class="said">${escapeHtml(report.remarks)}</p>`
      : '';
    return [
      lines.length > 0 ? `<dl>${lines.join('\n')}</dl>` : '',
      figures.length > 0 ? `<h2>${escapeHtml(texts.indicators)}</h2><dl>${figures.join('\n')}</dl>` : '',
      remarks,
    ].join('\n');
  }

  private date(date: string): string {
    return dateIn(this.texts.language, date);
  }
}

/** Faults as a list, each leading to its field. */
function listOf(faults: ReadonlyMap<string, readonly string[]>): string {
  const items = [...faults].flatMap(([name, texts]) =>
    texts.map((text) => {
      const said = escapeHtml(text);
      return `<li>${name === '' ? said : `<a href="#${escapeHtml(name)}">${said}</a>`}</li>`;
    }),
  );
  return `<ul>${items.join('')}</ul>`;
}

/** What a report lacks, by the fields that it would be said in. */
export function faultsOfMissing(missing: readonly Statement[], language: string): Map<string, string[]> {
  const faults = new Map<string, string[]>();
  for (const statement of missing) {
    const { thing, id, field, indicator } = statement.params as Readonly<Record<string, string>>;
    const name = indicator ? indicatorName(indicator) : `${thing}:${id}:${field}`;
    faults.set(name, [...(faults.get(name) ?? []), say(statement, language)]);
  }
  return faults;
}

export const updateLinkStyle = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 44rem; margin: 2rem auto 4rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-weight: 600; letter-spacing: -0.02em; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
fieldset { border: 1px solid #8a8a8a; border-radius: 6px; margin: 0 0 1rem; padding: 0.5rem 1rem 1rem; min-width: 0; }
legend { padding: 0 0.4rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 1rem; padding-top: 1rem; }
.field { margin: 0.75rem 0 0; }
label { display: block; font-weight: 500; }
input, textarea, select, button { font: inherit; padding: 0.5rem 0.75rem; border: 1px solid #767676; border-radius: 4px; box-sizing: border-box; max-width: 100%; }
textarea { width: 100%; }
[aria-invalid] { border: 2px solid #b3261e; }
button { cursor: pointer; min-height: 2.75rem; }
button.first { font-weight: 600; }
.verbs { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.5rem; }
.said { white-space: pre-line; }
.hint { opacity: 0.75; font-size: 0.9rem; }
.fault { margin: 0; color: #b3261e; }
.faults { border-left: 4px solid #b3261e; padding: 0.25rem 1rem; margin: 1rem 0; }
.faults a { color: inherit; }
.done { border-left: 4px solid #2e7d32; padding: 0.5rem 1rem; }
blockquote { border-left: 4px solid #8a8a8a; margin: 1rem 0; padding: 0.25rem 1rem; }
dt { margin-top: 1rem; }
dd { margin: 0.25rem 0 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-color-scheme: dark) { .fault { color: #ffb4ab; } }
`;
