import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ToolboxKind } from '@roadbook/domain';
import { ActionModel } from '../action/action.model.js';
import { DateScalar } from '../graphql/scalars.js';
import { ToolboxKindEnum } from './toolbox.enum.js';

@ObjectType('ToolboxItem', { description: 'A named event, project, network or programme that actions can use.' })
export class ToolboxItemModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

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

  @Field(() => [ActionModel], { description: 'The actions that use it.' })
  actions!: readonly ActionModel[];
}
