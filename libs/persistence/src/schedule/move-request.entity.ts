import { Entity, Index } from 'typeorm';
import type { MoveRequestFact } from '@roadbook/domain';
import { ActionEntity } from '../action/action.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { Json, Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('move_request')
@Index(['partnershipId', 'slot'], { unique: true })
export class MoveRequestEntity extends ThingEntity implements MoveRequestFact {
  @Text()
  code!: MoveRequestFact['code'];

  @Parent(() => ActionEntity)
  actionId!: MoveRequestFact['actionId'];

  @Parent(() => OrganisationEntity)
  requesterId!: MoveRequestFact['requesterId'];

  @Parent(() => OrganisationEntity)
  organisationId!: MoveRequestFact['organisationId'];

  @Json()
  moves!: MoveRequestFact['moves'];

  @Text()
  reason!: MoveRequestFact['reason'];

  @Text()
  status!: MoveRequestFact['status'];

  @Text({ nullable: true })
  answer!: MoveRequestFact['answer'];

  @Text({ nullable: true })
  answeredOn!: MoveRequestFact['answeredOn'];

  @Text({ nullable: true })
  decisionId!: MoveRequestFact['decisionId'];
}
