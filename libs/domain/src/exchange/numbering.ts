import type { Plan } from '../plan/plan.js';
import { normaliseName } from '../shared/names.js';

/** `WP3 Management`, `3. Management`: the number of an activity before its title, as other tools and forms write it. */
const NUMBERED = /^\s*(?:WP|AP|LT|PT|A|W\.?P\.?|Work package|Arbeitspaket|Lot)\s*(\d{1,3})\s*(?:[:.–—-]|\s|$)/i;

/** Letters of a text that may mean an activity. */
const LONGEST = 400;

/**
 * Gives codes to what comes without one. What bears the title of something that the plan has is that thing; the rest gets the
 * next number that neither the plan nor the file has, so that the same file read twice says the same.
 */
export class Numbering {
  private readonly highest = new Map<string, number>();
  private readonly byTitle = new Map<string, string>();
  private readonly given = new Set<string>();
  private readonly declared = new Set<string>();
  private readonly actions = new Map<string, string>();

  constructor(private readonly plan: Plan) {
    for (const { code, title } of plan.table('Activity')) this.know(code, title, '');
    for (const { code, title } of plan.table('Risk')) this.know(code, title, 'R');
    for (const { code, title, activityId } of plan.table('Action')) {
      this.know(code, title, plan.get('Activity', activityId).code);
      this.actions.set(normaliseName(title), code);
    }
    for (const table of ['Milestone', 'Deliverable'] as const)
      for (const { code, title, actionId } of plan.table(table))
        this.know(code, title, `${code.replace(/\d.*$/s, '')} ${plan.get('Action', actionId).code}`);
  }

  /** Notes a code that the file itself gives, so that nothing else gets it. */
  take(code: string): void {
    this.count(code);
    this.given.add(code);
  }

  /** The codes of the activities of the plan. */
  activities(): string[] {
    return [...this.plan.table('Activity')].map(({ code }) => code);
  }

  /** The activity of the plan that a title, a code or a number such as `WP3` means; undefined for none. */
  knownActivity(text: string): string | undefined {
    if (text.length > LONGEST) return undefined;
    const number = NUMBERED.exec(text)?.[1] ?? /^\d{1,3}$/.exec(text.trim())?.[0];
    const code = this.plan.coded('Activity', text)?.code ?? this.byTitle.get(`  ${normaliseName(text)}`);
    if (code !== undefined || number === undefined) return code;
    const counted = `A${Number(number)}`;
    return this.plan.coded('Activity', counted)?.code ?? (this.declared.has(counted) ? counted : undefined);
  }

  /** Notes an activity that the file brings along. */
  declare(code: string): void {
    this.take(code);
    this.declared.add(code);
  }

  activity(title: string): string {
    const known = this.knownActivity(title);
    if (known === undefined || this.given.has(known)) return this.next('A', title, '');
    this.given.add(known);
    return known;
  }

  action(title: string, activity: string): string {
    return this.find(title, activity) ?? this.next(`${activity}.`, title, activity);
  }

  partCode(prefix: 'MS' | 'D', title: string, action: string): string {
    const home = `${prefix} ${action}`;
    return this.find(title, home) ?? this.next(`${prefix}${action.slice(1)}.`, title, home);
  }

  /** A risk: that of the plan with the same title, else the next. */
  risk(title: string): string {
    return this.find(title, 'R') ?? this.next('R', title, 'R');
  }

  /** The action of the plan that bears a title, as names are compared. */
  actionTitled(name: string): string | undefined {
    return this.actions.get(name);
  }

  private find(title: string, home: string): string | undefined {
    const code = this.byTitle.get(`${home} ${normaliseName(title)}`);
    if (code === undefined || this.given.has(code)) return undefined;
    this.given.add(code);
    return code;
  }

  private next(prefix: string, title: string, home: string): string {
    const code = `${prefix}${(this.highest.get(prefix) ?? 0) + 1}`;
    this.count(code);
    this.given.add(code);
    if (home === '') this.byTitle.set(`  ${normaliseName(title)}`, code);
    return code;
  }

  private know(code: string, title: string, home: string): void {
    this.count(code);
    const key = `${home} ${normaliseName(title)}`;
    if (home === '') this.byTitle.set(` ${key}`, code);
    else if (!this.byTitle.has(key)) this.byTitle.set(key, code);
  }

  private count(code: string): void {
    const match = /^(.*?)(\d+)$/s.exec(code);
    if (match) this.highest.set(match[1]!, Math.max(this.highest.get(match[1]!) ?? 0, Number(match[2])));
  }
}
