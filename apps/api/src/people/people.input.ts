import { InputType } from '@nestjs/graphql';
import type { CreateAccount, HolidayGiven, InvitePerson, UpdateSettings } from '@roadbook/application';
import type { Role } from '@roadbook/domain';
import { RoleEnum } from '../auth/role.enum.js';
import {
  DateField,
  EnumListField,
  FlagField,
  InputListField,
  TextField,
  WholeField,
  WholeListField,
} from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';

@InputType({ description: 'Somebody to invite into a partnership.' })
export class InvitePersonInput extends PartnershipInput implements InvitePerson {
  @TextField('The e-mail address.')
  email!: string;

  @TextField('The organisation that the person is to speak for, by short name or alias.')
  organisation!: string;

  @EnumListField(() => RoleEnum, "The roles to hold, as the organisation's membership allows them.")
  roles!: Role[];

  @TextField('The language of the account, as a BCP 47 tag such as `en`.')
  language!: string;
}

@InputType({ description: 'Days on which nobody in the partnership works.' })
export class HolidayInput implements HolidayGiven {
  @DateField('The first day.')
  from!: string;

  @DateField('The last day; the first one when omitted.', { optional: true })
  to?: string | null;

  @TextField('What it is called.', { optional: true })
  name?: string | null;
}

@InputType({ description: 'Settings of a partnership to change; what is omitted or null stays as it is.' })
export class UpdateSettingsInput extends VersionedInput implements UpdateSettings {
  @WholeListField('The share of the voters that makes a quorum, from `[1, 2]` to `[1, 1]`.', { optional: true })
  quorum?: number[] | null;

  @WholeListField('The share of the votes that a qualified majority needs, from `[1, 2]` to `[1, 1]`.', {
    optional: true,
  })
  qualifiedMajority?: number[] | null;

  @WholeField('Days within which a session without a quorum may be reconvened, 0 to 365.', { optional: true })
  reconveneDays?: number | null;

  @WholeField('Days during which a decision on a late item may be vetoed, 0 to 365.', { optional: true })
  vetoDays?: number | null;

  @WholeField('Days that a written procedure runs at least, 0 to 365.', { optional: true })
  writtenProcedureDays?: number | null;

  @WholeField('Days between the sending of an agenda and its session, 0 to 365.', { optional: true })
  noticeDays?: number | null;

  @WholeField('Days after which circulated minutes are adopted without objection, 0 to 365.', { optional: true })
  minutesDays?: number | null;

  @InputListField(() => HolidayInput, 'Days on which nobody works, instead of all that were set before.', {
    optional: true,
  })
  holidays?: HolidayInput[] | null;

  @TextField('The language that its texts are written in, as a BCP 47 tag.', { optional: true })
  contentLanguage?: string | null;

  @TextField('Why, for the history.')
  reason!: string;
}

@InputType({ description: 'A new account that belongs to no partnership yet.' })
export class CreateAccountInput implements CreateAccount {
  @TextField('The e-mail address to sign in with.')
  email!: string;

  @TextField('The name that others see, at most 200 characters.')
  name!: string;

  @TextField('The language of messages, as a BCP 47 tag such as `en`.')
  language!: string;

  @FlagField('Whether it may run the installation.')
  administrator!: boolean;
}
