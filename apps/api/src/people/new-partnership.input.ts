import { InputType } from '@nestjs/graphql';
import type { CreatePartnership, InviteCoordinator, NewCoordinator } from '@roadbook/application';
import type { Circle, DeliverableScheme, OrganisationKind } from '@roadbook/domain';
import { DateField, EnumField, FlagField, InputField, TextField } from '../graphql/input-fields.js';
import { CircleEnum, OrganisationKindEnum } from '../organisation/organisation.enum.js';
import { DeliverableSchemeEnum } from '../partnership/partnership.enum.js';

@InputType({ description: 'The organisation that is to coordinate a new partnership, with its region.' })
export class NewCoordinatorInput implements NewCoordinator {
  @TextField('Its short name; one of the template that is taken along is taken as it is there.')
  shortName!: string;

  @TextField('Its name.')
  name!: string;

  @EnumField(() => OrganisationKindEnum, 'What it is by itself.')
  kind!: OrganisationKind;

  @TextField('The name of its region.')
  region!: string;

  @TextField("The region's country, as two letters of ISO 3166.")
  country!: string;

  @TextField("The region's NUTS code.", { optional: true })
  nuts?: string | null;

  @EnumField(() => CircleEnum, "The region's circle; MOTOR when omitted.", { optional: true })
  circle?: Circle | null;
}

@InputType({ description: 'A partnership to make.' })
export class CreatePartnershipInput implements CreatePartnership {
  @TextField('Its code: 2 to 20 capital letters, digits and hyphens. It stays for ever.')
  code!: string;

  @TextField('Its name.')
  name!: string;

  @TextField('What it is for.', { optional: true })
  ambition?: string | null;

  @DateField('Its first day, from which project months are counted.')
  startDate!: string;

  @DateField('Its last day.')
  endDate!: string;

  @TextField('Its time zone, such as `Europe/Paris`.')
  timeZone!: string;

  @TextField('The language that its texts are written in, as a BCP 47 tag.')
  contentLanguage!: string;

  @EnumField(() => DeliverableSchemeEnum, 'The scheme that types and levels of deliverables follow.')
  deliverableScheme!: DeliverableScheme;

  @InputField(() => NewCoordinatorInput, 'Who is to coordinate it.')
  coordinator!: NewCoordinatorInput;

  @TextField('The e-mail address of its first coordinator, who is invited.')
  email!: string;

  @TextField('The language of the account, if one is made, as a BCP 47 tag such as `en`.')
  language!: string;

  @TextField(
    'A template: its activities, objectives, thematic areas, competence domains and settings are taken. From scratch when omitted.',
    { optional: true },
  )
  template?: string | null;

  @FlagField("Whether the template's regions and organisations are taken, its members as members from now on.", {
    optional: true,
  })
  withOrganisations?: boolean | null;

  @FlagField(
    "Whether the template's actions are taken as proposals, their dates counted from the new start; without anything that was done.",
    { optional: true },
  )
  withActions?: boolean | null;
}

@InputType({ description: 'Somebody to invite to coordinate a partnership.' })
export class InviteCoordinatorInput implements InviteCoordinator {
  @TextField('Code of the partnership.')
  partnership!: string;

  @TextField('The e-mail address.')
  email!: string;

  @TextField('The language of the account, if one is made, as a BCP 47 tag such as `en`.')
  language!: string;
}
