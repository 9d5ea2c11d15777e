import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InstallationService, type Viewer } from '@roadbook/application';
import { demandRange } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { Limit, Offset } from '../graphql/page.decorator.js';
import { CreateAccountInput } from './people.input.js';
import { AccountListModel, AccountModel, CreatedAccountModel, InstallationModel } from './people.model.js';

const ID_OF_ACCOUNT = { type: () => ID, description: 'Id of the account.' };

/** What administrators do. None of it shows anything of a plan. */
@Resolver()
export class InstallationResolver {
  constructor(private readonly installations: InstallationService) {}

  @Query(() => AccountListModel, {
    description: 'All accounts by name, a page at a time; for administrators, FORBIDDEN for others.',
  })
  accounts(
    @Asking() viewer: Viewer,
    @Limit() limit: number | null,
    @Offset() offset: number | null,
    @Args('search', { type: () => String, nullable: true, description: 'A part of the name or the e-mail address.' })
    search: string | null,
  ): Promise<AccountListModel> {
    return this.installations.accounts(viewer, search ?? null, demandRange({ limit, offset }));
  }

  @Query(() => InstallationModel, { description: 'What is installed; for administrators, FORBIDDEN for others.' })
  installation(@Asking() viewer: Viewer): Promise<InstallationModel> {
    return this.installations.installation(viewer);
  }

  @Mutation(() => CreatedAccountModel, {
    description: 'Makes an account without a password; its holder sets one at the address that is answered, once.',
  })
  createAccount(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'The account.' }) input: CreateAccountInput,
  ): Promise<CreatedAccountModel> {
    return this.installations.create(viewer, input);
  }

  @Mutation(() => AccountModel, {
    description: 'Lets an account not be used any more; its sessions, access tokens and calendar feeds end at once.',
  })
  disableAccount(@Asking() viewer: Viewer, @Args('id', ID_OF_ACCOUNT) id: string): Promise<AccountModel> {
    return this.installations.disable(viewer, id);
  }

  @Mutation(() => AccountModel, { description: 'Lets an account be used again.' })
  enableAccount(@Asking() viewer: Viewer, @Args('id', ID_OF_ACCOUNT) id: string): Promise<AccountModel> {
    return this.installations.enable(viewer, id);
  }

  @Mutation(() => String, {
    description:
      'Makes a secret address, answered once, at which the holder of an account sets a new password within three days; that ends its sessions. The old password holds until then.',
  })
  resetPassword(@Asking() viewer: Viewer, @Args('id', ID_OF_ACCOUNT) id: string): Promise<string> {
    return this.installations.resetPassword(viewer, id);
  }
}
