import type { LocalDate } from '../shared/calendar.js';
import type { ToolboxItemFact, ToolboxKind } from '../toolbox/toolbox.facts.js';
import type { ActionView } from './action.view.js';
import type { Picture } from './picture.js';

/** An event, project, network or programme of the toolbox as the API shows it. */
export class ToolboxItemView {
  constructor(
    private readonly picture: Picture,
    readonly fact: ToolboxItemFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get name(): string {
    return this.fact.name;
  }
  get kind(): ToolboxKind {
    return this.fact.kind;
  }
  get description(): string | null {
    return this.fact.description;
  }
  get start(): LocalDate | null {
    return this.fact.start;
  }
  get end(): LocalDate | null {
    return this.fact.end;
  }
  get actions(): ActionView[] {
    return this.fact.actionIds.map((id) => this.picture.actions.get(id));
  }
}
