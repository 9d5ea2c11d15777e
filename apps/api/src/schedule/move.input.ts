import { InputType } from '@nestjs/graphql';
import type { AcceptMove, MoveAction, RefuseMove, WithdrawMove } from '@roadbook/application';
import { DateField, TextField } from '../graphql/input-fields.js';
import { VersionedInput } from '../graphql/partnership.input.js';

@InputType({ description: 'Where an action is to go.' })
export class MoveActionInput extends VersionedInput implements MoveAction {
  @TextField('Code of the action.')
  action!: string;

  @DateField('Its new first day.')
  plannedStart!: string;

  @DateField('Its new last day; when omitted, it keeps its length.', { optional: true })
  plannedEnd?: string | null;

  @TextField('Why; those who are asked to move with it read it.')
  reason!: string;
}

@InputType({ description: 'Moving as another asks.' })
export class AcceptMoveInput extends VersionedInput implements AcceptMove {
  @TextField('Code of the move request.')
  request!: string;

  @TextField('What is to be said to it.', { optional: true })
  answer?: string | null;
}

@InputType({ description: 'Not moving as another asks.' })
export class RefuseMoveInput extends VersionedInput implements RefuseMove {
  @TextField('Code of the move request.')
  request!: string;

  @TextField('Why not.')
  reason!: string;
}

@InputType({ description: 'Taking back what was asked for.' })
export class WithdrawMoveInput extends VersionedInput implements WithdrawMove {
  @TextField('Code of the move request.')
  request!: string;

  @TextField('Why.', { optional: true })
  reason?: string | null;
}
