import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ActionModel } from '../action/action.model.js';
import { DateScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { OrganisationModel, RegionModel } from '../organisation/organisation.model.js';

@ObjectType('Activity', { description: 'One of the work streams, A1 to A5; a work package in European exports.' })
export class ActivityModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its code, such as A1.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its longer wording, where the sources have two.' })
  wording!: string | null;

  @Field(() => [typeNamed('Action')], { description: 'Its actions, in the order of their codes.' })
  actions!: readonly ActionModel[];
}

@ObjectType('ThematicArea', { description: 'A theme of the partnership; themes form a tree.' })
export class ThematicAreaModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The code of the theme above it; null at the top.' })
  parent!: string | null;
}

@ObjectType('PastProject', { description: 'A project in which partners took part before.' })
export class PastProjectModel {
  @Field(() => String, { description: 'Its acronym.' })
  acronym!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The programme that funded it.' })
  scheme!: string | null;

  @Field(() => String, { nullable: true, description: 'The topic of the call.' })
  topic!: string | null;

  @Field(() => [OrganisationModel], { description: 'The members that took part.' })
  partners!: readonly OrganisationModel[];

  @Field(() => [String], { description: 'Others that took part.' })
  otherPartners!: readonly string[];
}

@ObjectType('LetterOfSupport', { description: 'A letter by which a body supports the partnership.' })
export class LetterOfSupportModel {
  @Field(() => String, { description: 'The function of the sender; no person is named.' })
  from!: string;

  @Field(() => OrganisationModel, {
    nullable: true,
    description: 'The sending organisation, where it is known to the plan.',
  })
  sender!: OrganisationModel | null;

  @Field(() => RegionModel, { description: 'The region it comes from.' })
  region!: RegionModel;

  @Field(() => DateScalar, { nullable: true, description: 'Its date.' })
  date!: string | null;

  @Field(() => [OrganisationModel], { description: 'The organisations that it names.' })
  names!: readonly OrganisationModel[];
}

@ObjectType('DomainCoverage', { description: 'A competence domain and who covers it.' })
export class DomainCoverageModel {
  @Field(() => String, { description: "The domain's code, D1 to D6." })
  domain!: string;

  @Field(() => String, { description: "The domain's title." })
  title!: string;

  @Field(() => String, { description: 'What the domain is about.' })
  description!: string;

  @Field(() => [OrganisationModel], { description: 'The members that cover it; empty is a gap.' })
  organisations!: readonly OrganisationModel[];
}
