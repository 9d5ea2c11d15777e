import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ContactService, Pictures, type Viewer } from '@roadbook/application';
import type { PartnershipView } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { RemoveContactInput, SaveContactInput } from './notice.input.js';
import { ContactModel } from './notice.model.js';

/** Whom to write to. Contacts are no part of the plan: they have no history. */
@Resolver(() => PartnershipModel)
export class ContactResolver {
  constructor(
    private readonly contacts: ContactService,
    private readonly pictures: Pictures,
  ) {}

  @ResolveField(() => [ContactModel], {
    name: 'contacts',
    description: 'Whom to write to at its organisations, as of now; an observer is shown those of its own.',
  })
  list(@Parent() { picture }: PartnershipView): Promise<ContactModel[]> {
    return this.contacts.list(picture);
  }

  @Mutation(() => ContactModel, {
    description: 'Saves a contact of an organisation, by the coordinator or its own people.',
  })
  async saveContact(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'The contact.' }) input: SaveContactInput,
  ): Promise<ContactModel> {
    const id = await this.contacts.save(viewer, input);
    const contacts = await this.contacts.list(await this.pictures.of(viewer, input.partnership));
    return contacts.find((contact) => contact.id === id)!;
  }

  @Mutation(() => Boolean, {
    description: 'Forgets a contact: name and address are gone; that something was sent stays in the history.',
  })
  async removeContact(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'Which contact.' }) input: RemoveContactInput,
  ): Promise<boolean> {
    await this.contacts.remove(viewer, input);
    return true;
  }
}
