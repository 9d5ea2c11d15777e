import type { ThingName, Things } from '../plan/things.js';
import type { Picture } from './picture.js';

/** Makes the views of one kind of thing, each once per picture, so that what is asked for twice is the same object. */
export class Views<Name extends ThingName, View> {
  private readonly made = new Map<string, View>();

  constructor(
    private readonly picture: Picture,
    private readonly name: Name,
    private readonly make: new (picture: Picture, fact: Things[Name]) => View,
  ) {}

  of(fact: Things[Name]): View {
    let view = this.made.get(fact.id);
    if (view === undefined) {
      view = new this.make(this.picture, fact);
      this.made.set(fact.id, view);
    }
    return view;
  }

  /** The view of a thing that the picture holds. */
  get(id: string): View {
    return this.made.get(id) ?? this.of(this.picture.plan.get(this.name, id));
  }

  /** The view of a thing that may be absent, or hidden from this picture. */
  find(id: string | null | undefined): View | null {
    const fact = this.picture.plan.find(this.name, id);
    return fact ? this.of(fact) : null;
  }

  list(facts: readonly Things[Name][]): View[] {
    return facts.map((fact) => this.of(fact));
  }

  /** Views that are not kept: of things that only their parent asks for, keeping them would cost more than making them. */
  fresh(facts: readonly Things[Name][]): View[] {
    return facts.map((fact) => new this.make(this.picture, fact));
  }

  /** All things of the kind, in the order in which they were added. */
  all(): View[] {
    return this.list(this.picture.plan.table(this.name).rows());
  }
}
