import { InputType } from '@nestjs/graphql';
import type { AddStakeholder, UpdateStakeholder } from '@roadbook/application';
import type { StakeholderKind, StakeholderState } from '@roadbook/domain';
import { EnumField, IdField, TextField } from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';
import { StakeholderKindEnum, StakeholderStateEnum } from './organisation.enum.js';

@InputType({ description: 'A new body to connect with.' })
export class AddStakeholderInput extends PartnershipInput implements AddStakeholder {
  @TextField('Its name, which its region has once; at most 300 characters.')
  name!: string;

  @EnumField(() => StakeholderKindEnum, 'What kind of body it is.')
  kind!: StakeholderKind;

  @TextField('Name of the region it belongs to.')
  region!: string;

  @TextField('Short name or alias of the member that keeps the connection; nobody yet when omitted.', {
    optional: true,
  })
  responsible?: string | null;

  @EnumField(() => StakeholderStateEnum, 'How far the connection has come; IDENTIFIED when omitted.', {
    optional: true,
  })
  state?: StakeholderState | null;
}

@InputType({ description: 'Changes of a body to connect with; what is omitted or null stays as it is.' })
export class UpdateStakeholderInput extends VersionedInput implements UpdateStakeholder {
  @IdField('The body.')
  stakeholder!: string;

  @TextField('Its name, which its region has once; at most 300 characters.', { optional: true })
  name?: string | null;

  @EnumField(() => StakeholderKindEnum, 'What kind of body it is.', { optional: true })
  kind?: StakeholderKind | null;

  @TextField('Name of the region it belongs to.', { optional: true })
  region?: string | null;

  @TextField('Short name or alias of the member that keeps the connection; the empty text for nobody.', {
    optional: true,
  })
  responsible?: string | null;

  @EnumField(() => StakeholderStateEnum, 'How far the connection has come.', { optional: true })
  state?: StakeholderState | null;
}
