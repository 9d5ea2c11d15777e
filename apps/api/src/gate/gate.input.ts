import { InputType } from '@nestjs/graphql';
import type { RequestGate } from '@roadbook/application';
import type { Phase } from '@roadbook/domain';
import { EnumField, TextField } from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';

@InputType({ description: 'A gate into the next phase.' })
export class RequestGateInput extends PartnershipInput implements RequestGate {
  @TextField("An action's code, or the partnership's for its own gate.")
  subject!: string;

  @EnumField(() => PhaseEnum, 'The phase that it opens: the next one.')
  to!: Phase;
}
