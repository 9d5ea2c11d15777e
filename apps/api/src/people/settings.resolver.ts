import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PartnershipSettingsService, Pictures, type Viewer } from '@roadbook/application';
import type { PartnershipView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { UpdateSettingsInput } from './people.input.js';

/** The figures that a committee works by. They are part of the plan, and changing them makes a revision. */
@Resolver()
export class SettingsResolver extends MutationResolver<PartnershipView> {
  constructor(
    pictures: Pictures,
    private readonly settings: PartnershipSettingsService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture): PartnershipView {
    return picture.partnership;
  }

  @Mutation(() => PartnershipModel, {
    description: 'Changes the settings of a partnership; quorum and majority not while its committee sits.',
  })
  updateSettings(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The settings that are to be others, and why.' }) input: UpdateSettingsInput,
  ): Promise<PartnershipView> {
    return this.answer(viewer, this.settings.update(viewer, path, input));
  }
}
