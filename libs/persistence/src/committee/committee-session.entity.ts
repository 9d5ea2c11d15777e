import { Entity, Index } from 'typeorm';
import type { CommitteeSessionFact } from '@roadbook/domain';
import { Json, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('committee_session')
@Index(['partnershipId', 'slot'], { unique: true })
export class CommitteeSessionEntity extends ThingEntity implements CommitteeSessionFact {
  @Whole()
  number!: CommitteeSessionFact['number'];

  @Text()
  title!: CommitteeSessionFact['title'];

  @Text()
  date!: CommitteeSessionFact['date'];

  @Text()
  kind!: CommitteeSessionFact['kind'];

  @Text()
  status!: CommitteeSessionFact['status'];

  @Json()
  agenda!: CommitteeSessionFact['agenda'];

  @Json()
  attendance!: CommitteeSessionFact['attendance'];

  @Text({ nullable: true })
  convenedAt!: CommitteeSessionFact['convenedAt'];

  @Text({ nullable: true })
  reconvenesId!: CommitteeSessionFact['reconvenesId'];

  @Text({ nullable: true })
  cancelReason!: CommitteeSessionFact['cancelReason'];

  @Json({ nullable: true })
  minutes!: CommitteeSessionFact['minutes'];

  @Text({ nullable: true })
  chairId!: CommitteeSessionFact['chairId'];

  @Text({ nullable: true })
  minutesCirculatedAt!: CommitteeSessionFact['minutesCirculatedAt'];

  @Text({ nullable: true })
  minutesAdoptedOn!: CommitteeSessionFact['minutesAdoptedOn'];

  @Json({ nullable: true })
  objections!: CommitteeSessionFact['objections'];

  @Json({ nullable: true })
  ballots!: CommitteeSessionFact['ballots'];
}
