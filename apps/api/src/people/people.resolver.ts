import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InvitationService, PeopleService, type Viewer } from '@roadbook/application';
import type { PartnershipView, Role } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { RoleEnum } from '../auth/role.enum.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { InvitePersonInput } from './people.input.js';
import { InvitationModel, PersonModel } from './people.model.js';

/** Who is in a partnership and who is invited. None of it is part of the plan: it has no history. */
@Resolver(() => PartnershipModel)
export class PeopleResolver {
  constructor(
    private readonly peopleService: PeopleService,
    private readonly invitationService: InvitationService,
  ) {}

  @ResolveField(() => [PersonModel], {
    description: 'Its people by name, as of now; for the coordinator, empty for others.',
  })
  people(@Parent() { picture }: PartnershipView): Promise<PersonModel[]> {
    return this.peopleService.list(picture);
  }

  @ResolveField(() => [InvitationModel], {
    description: 'Invitations into it, the newest first, as of now; for the coordinator, empty for others.',
  })
  invitations(@Parent() { picture }: PartnershipView): Promise<InvitationModel[]> {
    return this.invitationService.list(picture);
  }

  @Mutation(() => InvitationModel, {
    description:
      'Invites somebody. The answer holds the secret address, once; it lasts 14 days, and an earlier one to the same e-mail address ends.',
  })
  invitePerson(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'Whom, and what for.' }) input: InvitePersonInput,
  ): Promise<InvitationModel> {
    return this.invitationService.invite(viewer, input);
  }

  @Mutation(() => InvitationModel, { description: 'Ends an invitation at once.' })
  revokeInvitation(
    @Asking() viewer: Viewer,
    @Args('partnership', { description: 'Code of the partnership.' }) partnership: string,
    @Args('id', { type: () => ID, description: 'Id of the invitation.' }) id: string,
  ): Promise<InvitationModel> {
    return this.invitationService.revoke(viewer, { partnership, id });
  }

  @Mutation(() => PersonModel, { description: 'Says which roles somebody holds, in place of those held before.' })
  changeRoles(
    @Asking() viewer: Viewer,
    @Args('partnership', { description: 'Code of the partnership.' }) partnership: string,
    @Args('person', { type: () => ID, description: 'Id of the person.' }) person: string,
    @Args('roles', { type: () => [RoleEnum], description: "Roles that the organisation's membership allows." })
    roles: Role[],
  ): Promise<PersonModel> {
    return this.peopleService.changeRoles(viewer, { partnership, person, roles });
  }

  @Mutation(() => Boolean, {
    description: "Ends somebody's membership of the partnership; never that of the last coordinator.",
  })
  async removePerson(
    @Asking() viewer: Viewer,
    @Args('partnership', { description: 'Code of the partnership.' }) partnership: string,
    @Args('person', { type: () => ID, description: 'Id of the person.' }) person: string,
  ): Promise<boolean> {
    await this.peopleService.remove(viewer, { partnership, person });
    return true;
  }
}
