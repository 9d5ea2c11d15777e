import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Circle,
  CohesionCategory,
  Label,
  MembershipKind,
  OrganisationKind,
  StakeholderKind,
  StakeholderState,
} from '@roadbook/domain';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import type { PastProjectModel } from '../partnership/master-data.model.js';
import {
  CircleEnum,
  CohesionCategoryEnum,
  LabelEnum,
  MembershipKindEnum,
  OrganisationKindEnum,
  StakeholderKindEnum,
  StakeholderStateEnum,
} from './organisation.enum.js';

@ObjectType('Figure', { description: 'A figure of a region or organisation.' })
export class FigureModel {
  @Field(() => String, { description: 'What was counted, such as `members`.' })
  name!: string;

  @Field(() => DecimalScalar, { description: 'How many, or how much.' })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How it was counted, or by whom; two figures of one name differ in it.',
  })
  basis!: string | null;
}

@ObjectType('Region', { description: 'A region of the partnership.' })
export class RegionModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its country, as a two-letter code or a name.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Its NUTS code; null outside the Union.' })
  nuts!: string | null;

  @Field(() => CircleEnum, { description: 'How close it stands to the partnership.' })
  circle!: Circle;

  @Field(() => CohesionCategoryEnum, {
    nullable: true,
    description: 'Its category in cohesion policy; null outside the Union.',
  })
  cohesionCategory!: CohesionCategory | null;

  @Field(() => [FigureModel], { description: 'Its figures.' })
  figures!: readonly FigureModel[];

  @Field(() => [String], { description: 'The priorities of its smart specialisation strategy.' })
  s3Priorities!: readonly string[];

  @Field(() => [String], { description: 'Remarks on it and on its sources.' })
  notes!: readonly string[];

  @Field(() => [typeNamed('Organisation')], { description: 'Its organisations that are members today.' })
  organisations!: readonly OrganisationModel[];

  @Field(() => [typeNamed('Stakeholder')], { description: 'Its bodies to connect with.' })
  stakeholders!: readonly StakeholderModel[];
}

@ObjectType('Organisation', { description: 'A member of the partnership, or an organisation that its plan names.' })
export class OrganisationModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called for short; inputs name it by this or by an alias.' })
  shortName!: string;

  @Field(() => String, { description: 'Its full name.' })
  name!: string;

  @Field(() => [String], { description: 'Other names that it goes by.' })
  aliases!: readonly string[];

  @Field(() => OrganisationKindEnum, { description: 'What it is by itself.' })
  kind!: OrganisationKind;

  @Field(() => MembershipKindEnum, {
    description: 'What it is in the partnership today; of a former member, what it was last.',
  })
  membership!: MembershipKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it has been a member; null when it is none today.',
  })
  memberFrom!: string | null;

  @Field(() => RegionModel, { description: 'The region it belongs to.' })
  region!: RegionModel;

  @Field(() => LabelEnum, { nullable: true, description: 'Its excellence label, where it has one.' })
  label!: Label | null;

  @Field(() => String, { description: 'What it is and does.' })
  description!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address of its profile on the European Cluster Collaboration Platform.',
  })
  profile!: string | null;

  @Field(() => String, { nullable: true, description: 'The address of its own website.' })
  website!: string | null;

  @Field(() => [String], { description: 'The themes it works on.' })
  thematics!: readonly string[];

  @Field(() => [String], { description: 'Codes of the competence domains it covers, such as D1.' })
  competences!: readonly string[];

  @Field(() => [FigureModel], { description: 'Its figures.' })
  figures!: readonly FigureModel[];

  @Field(() => [String], { description: 'Remarks on it and on its sources.' })
  notes!: readonly string[];

  @Field(() => [typeNamed('PastProject')], { description: 'Projects it took part in before.' })
  pastProjects!: readonly PastProjectModel[];
}

@ObjectType('Stakeholder', { description: 'A body to connect with.' })
export class StakeholderModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Grows with each change of its own fields; edits name the version they were made for.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When its own fields last changed.' })
  updatedAt!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => StakeholderKindEnum, { description: 'What kind of body it is.' })
  kind!: StakeholderKind;

  @Field(() => RegionModel, { description: 'The region it belongs to.' })
  region!: RegionModel;

  @Field(() => OrganisationModel, { nullable: true, description: 'The partner that keeps the connection.' })
  responsible!: OrganisationModel | null;

  @Field(() => StakeholderStateEnum, { description: 'How far the connection has come.' })
  state!: StakeholderState;
}
