import { Entity, Index } from 'typeorm';
import type { DecisionFact } from '@roadbook/domain';
import { Json, Parent, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { CommitteeSessionEntity } from './committee-session.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';

@Entity('decision')
@Index(['partnershipId', 'slot'], { unique: true })
export class DecisionEntity extends ThingEntity implements DecisionFact {
  @Whole()
  number!: DecisionFact['number'];

  @Text()
  kind!: DecisionFact['kind'];

  @Json()
  subjects!: DecisionFact['subjects'];

  @Text()
  outcome!: DecisionFact['outcome'];

  @Text()
  effect!: DecisionFact['effect'];

  @Text()
  text!: DecisionFact['text'];

  @Json()
  conditions!: DecisionFact['conditions'];

  @Text()
  method!: DecisionFact['method'];

  @Json()
  votes!: DecisionFact['votes'];

  @Parent(() => CommitteeSessionEntity)
  sessionId!: DecisionFact['sessionId'];

  @Whole()
  revision!: DecisionFact['revision'];

  @Text({ nullable: true })
  overrideReason!: DecisionFact['overrideReason'];

  @Parent(() => OrganisationEntity, { nullable: true })
  newLeadId!: DecisionFact['newLeadId'];

  @Text({ nullable: true })
  plannedStart!: DecisionFact['plannedStart'];

  @Text({ nullable: true })
  plannedEnd!: DecisionFact['plannedEnd'];

  @Text({ nullable: true })
  vetoUntil!: DecisionFact['vetoUntil'];

  @Json({ nullable: true })
  veto!: DecisionFact['veto'];

  @Json()
  effects!: DecisionFact['effects'];
}
