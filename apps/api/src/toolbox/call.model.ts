import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CallState, CallType, Phase } from '@roadbook/domain';
import { MessageModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { MoneyModel } from '../investment/investment.model.js';
import { RegionModel } from '../organisation/organisation.model.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';
import { CallStateEnum, CallTypeEnum } from './toolbox.enum.js';
import { ToolboxItemModel } from './toolbox.model.js';

@ObjectType('Call', { description: 'A call of a funding scheme: until when one may ask for what money, and who may.' })
export class CallModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Grows with each change of its own fields; edits name the version they were made for.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When its own fields last changed.' })
  updatedAt!: string;

  @Field(() => ToolboxItemModel, { description: 'The toolbox item that is its scheme.' })
  scheme!: ToolboxItemModel;

  @Field(() => String, { nullable: true, description: "The programme's own code of it." })
  code!: string | null;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => CallTypeEnum, { description: 'The type of action that it funds.' })
  type!: CallType;

  @Field(() => [PhaseEnum], { description: 'The phases whose work that type funds.' })
  phases!: readonly Phase[];

  @Field(() => DateScalar, { nullable: true, description: 'When it opens; null where it is not known.' })
  opens!: string | null;

  @Field(() => DateScalar, { description: 'The last day on which a proposal may be handed in.' })
  deadline!: string;

  @Field(() => CallStateEnum, { description: 'Where it stands on the day that is shown.' })
  state!: CallState;

  @Field(() => Int, { nullable: true, description: 'Days until the deadline, 0 on its day; null once it is over.' })
  daysLeft!: number | null;

  @Field(() => [RegionModel], { description: 'The regions that may take part; none: all.' })
  regions!: readonly RegionModel[];

  @Field(() => Int, { nullable: true, description: 'The readiness level from which it funds; null: no limit.' })
  trlFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'The readiness level up to which it funds; null: no limit.' })
  trlTo!: number | null;

  @Field(() => MoneyModel, { nullable: true, description: 'The money that it gives in all.' })
  budget!: MoneyModel | null;

  @Field(() => String, { nullable: true, description: 'Its page on the web.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What else is to be known of it; the partners' own, not public.",
  })
  note!: string | null;
}

@ObjectType('CallSuggestion', { description: 'A call held against an action: what speaks for it, and what against.' })
export class CallSuggestionModel {
  @Field(() => CallModel, { description: 'The call, open or coming.' })
  call!: CallModel;

  @Field(() => Boolean, { description: 'Whether nothing speaks against it.' })
  suggested!: boolean;

  @Field(() => [MessageModel], { description: 'What speaks for it.' })
  reasonsFor!: readonly MessageModel[];

  @Field(() => [MessageModel], { description: 'What speaks against it.' })
  reasonsAgainst!: readonly MessageModel[];

  @Field(() => [MessageModel], { description: 'What cannot be told yet.' })
  openQuestions!: readonly MessageModel[];
}
