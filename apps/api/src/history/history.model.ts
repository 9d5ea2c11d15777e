import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChangeKind } from '@roadbook/domain';
import { DecisionModel } from '../committee/decision.model.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { ChangeKindEnum } from './history.enum.js';

@ObjectType('FieldChange', { description: 'One field before and after.' })
export class FieldChangeModel {
  @Field(() => String, { description: 'Its name.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its value before, as text: ids as codes or short names, a list in words of the reader’s language; null when it had none.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its value after, written as the one before; null when it has none.',
  })
  after!: string | null;
}

@ObjectType('Change', { description: 'What happened to one thing.' })
export class ChangeModel {
  @Field(() => ChangeKindEnum, { description: 'Whether it was added, changed or removed.' })
  kind!: ChangeKind;

  @Field(() => String, { description: 'The kind of thing, such as `Action`.' })
  entity!: string;

  @Field(() => String, { description: 'Its code, or another text that people know it by.' })
  subject!: string;

  @Field(() => [FieldChangeModel], { description: 'The fields that changed.' })
  fields!: readonly FieldChangeModel[];

  @Field(() => String, { description: "The change in one line, in the viewer's language." })
  summary!: string;
}

@ObjectType('ChangeSet', { description: 'What lies between two moments of a plan, each thing once.' })
export class ChangeSetModel {
  @Field(() => DateTimeScalar, { description: 'The earlier moment.' })
  since!: string;

  @Field(() => DateTimeScalar, { description: 'The later moment.' })
  until!: string;

  @Field(() => Int, { description: 'The revision that stood at the earlier moment; 0 before the first.' })
  fromRevision!: number;

  @Field(() => Int, { description: 'The revision that stood at the later moment.' })
  toRevision!: number;

  @Field(() => Int, { description: 'How many things changed.' })
  totalCount!: number;

  @Field(() => [ChangeModel], { description: 'The changes, one per thing, by kind of thing and then by code.' })
  changes!: readonly ChangeModel[];
}

@ObjectType('Revision', { description: 'One change of the whole plan: one transaction, one number.' })
export class RevisionModel {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  at!: string;

  @Field(() => String, { description: 'Who made it.' })
  by!: string;

  @Field(() => ID, { description: 'The opaque id of who made it; `RevisionFilter.by` takes it.' })
  byId!: string;

  @Field(() => String, { nullable: true, description: 'Why it was made.' })
  reason!: string | null;

  @Field(() => DecisionModel, { nullable: true, description: 'The decision that it carries out.' })
  decision!: DecisionModel | null;

  @Field(() => String, { description: 'The link of the chain: it vouches for this revision and all before it.' })
  hash!: string;

  @Field(() => [ChangeModel], { description: 'What it did.' })
  changes!: readonly ChangeModel[];
}
