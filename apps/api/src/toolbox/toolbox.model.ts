import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ToolboxKind } from '@roadbook/domain';
import { ActionModel } from '../action/action.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import type { CallModel } from './call.model.js';
import { ToolboxKindEnum } from './toolbox.enum.js';

@ObjectType('ToolboxItem', { description: 'A named event, project, network or programme that actions can use.' })
export class ToolboxItemModel {
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

  @Field(() => ToolboxKindEnum, { description: 'What it is.' })
  kind!: ToolboxKind;

  @Field(() => String, { nullable: true, description: 'What it offers.' })
  description!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day, or the opening of its call.' })
  start!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day, or the close of its call.' })
  end!: string | null;

  @Field(() => String, { nullable: true, description: 'Its own page on the web.' })
  url!: string | null;

  @Field(() => OrganisationModel, {
    nullable: true,
    description: 'The organisation that keeps it and its calls up to date; null: the coordinator.',
  })
  keeper!: OrganisationModel | null;

  @Field(() => [typeNamed('Call')], {
    description: 'Its calls, where it is a funding scheme: what closes next first, what is over last.',
  })
  calls!: readonly CallModel[];

  @Field(() => [ActionModel], { description: 'The actions that use it.' })
  actions!: readonly ActionModel[];
}
