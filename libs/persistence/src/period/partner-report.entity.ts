import { Entity, Index } from 'typeorm';
import type { PartnerReportFact } from '@roadbook/domain';
import { Flag, Json, Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { ReportingPeriodEntity } from './reporting-period.entity.js';

@Entity('partner_report')
@Index(['partnershipId', 'slot'], { unique: true })
export class PartnerReportEntity extends ThingEntity implements PartnerReportFact {
  @Parent(() => ReportingPeriodEntity)
  periodId!: PartnerReportFact['periodId'];

  @Parent(() => OrganisationEntity)
  organisationId!: PartnerReportFact['organisationId'];

  @Text()
  status!: PartnerReportFact['status'];

  @Text({ nullable: true })
  submittedAt!: PartnerReportFact['submittedAt'];

  @Flag()
  late!: PartnerReportFact['late'];

  @Json({ nullable: true })
  lines!: PartnerReportFact['lines'];

  @Json({ nullable: true })
  indicators!: PartnerReportFact['indicators'];

  @Text({ nullable: true })
  remarks!: PartnerReportFact['remarks'];

  @Text({ nullable: true })
  comment!: PartnerReportFact['comment'];
}
