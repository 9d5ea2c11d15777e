import type { Outcome, Pictures, Viewer } from '@roadbook/application';
import type { Picture } from '@roadbook/domain';

/** What the mutations of one kind of thing share: each hands its input to a use case and answers with the thing. */
export abstract class MutationResolver<View> {
  constructor(protected readonly pictures: Pictures) {}

  /** The thing with an id, out of the picture that the mutation is answered with. */
  protected abstract view(picture: Picture, id: string): View;

  /** Waits for the change and shows its subject at the revision that the change made. */
  protected async answer(viewer: Viewer, change: Promise<Outcome>): Promise<View> {
    const outcome = await change;
    return this.view(await this.pictures.answer(viewer, outcome), outcome.subjectId);
  }
}
