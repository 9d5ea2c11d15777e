import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { ReportingPeriodModel } from './period.model.js';

@ObjectType('UpdateLink', {
  description:
    'A link by which one partner reports on one period without an account. The history names it as the actor.',
})
export class UpdateLinkModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => OrganisationModel, { description: 'The partner that reports by it.' })
  organisation!: OrganisationModel;

  @Field(() => ReportingPeriodModel, { description: 'The period that it reports on.' })
  period!: ReportingPeriodModel;

  @Field(() => String, {
    nullable: true,
    description: 'The address, told once, to who makes the link. Null ever after, and when the link is mailed.',
  })
  url!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last opened.' })
  lastUsedAt!: string | null;
}
