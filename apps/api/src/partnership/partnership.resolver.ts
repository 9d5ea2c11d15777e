import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Pictures, type Viewer } from '@roadbook/application';
import { Asking } from '../auth/asking.decorator.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { PartnershipModel } from './partnership.model.js';

/** The way in: the partnerships that the viewer may see. */
@Resolver()
export class PartnershipResolver {
  constructor(private readonly pictures: Pictures) {}

  @Query(() => [PartnershipModel], { description: 'The partnerships that the viewer is a member of, by code.' })
  async partnerships(@Asking() viewer: Viewer): Promise<PartnershipModel[]> {
    const pictures = await this.pictures.visible(viewer);
    return pictures.map((picture) => picture.partnership);
  }

  @Query(() => PartnershipModel, {
    description:
      'One partnership and its plan, now or as it stood; every field below follows. INVALID_INPUT before its first revision and for the future.',
  })
  async partnership(
    @Asking() viewer: Viewer,
    @Args('code', { description: 'The code of the partnership.' }) code: string,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'The moment to look at; now when omitted.',
    })
    asOf: string | null,
    @Args('revision', { type: () => Int, nullable: true, description: 'The revision to look at, instead of a moment.' })
    revision: number | null,
  ): Promise<PartnershipModel> {
    const picture = await this.pictures.of(viewer, code, { asOf: asOf ?? undefined, revision: revision ?? undefined });
    return picture.partnership;
  }
}
