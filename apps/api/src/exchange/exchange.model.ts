import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Params } from '@roadbook/domain';
import { JsonScalar } from '../graphql/scalars.js';
import { ChangeModel } from '../history/history.model.js';

@ObjectType('CellFault', { description: 'What is wrong with a cell, a sheet or a whole file that is imported.' })
export class CellFaultModel {
  @Field(() => String, { nullable: true, description: 'The sheet, such as `actions`; null for the whole file.' })
  sheet!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The row as the spreadsheet numbers it; of a bundle the place of the record in its list, from 1.',
  })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'The letters of the column, such as `C`; null in a bundle.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'The title of the column, or the name of the field.' })
  header!: string | null;

  @Field(() => String, {
    description: 'What is wrong, such as `NOT_A_DATE`, or the reason of the rule that refuses the change.',
  })
  code!: string;

  @Field(() => JsonScalar, { description: 'The values that complete the text.' })
  params!: Params;

  @Field(() => String, { nullable: true, description: 'What stands in the cell, cut after 100 letters.' })
  value!: string | null;
}

@ObjectType('PlanImport', { description: 'What an import came to, or in a dry run would.' })
export class PlanImportModel {
  @Field(() => Boolean, { description: 'Whether the plan was changed.' })
  applied!: boolean;

  @Field(() => Int, {
    description: 'The revision that was made; else the one that the file was compared with, to be given when applying.',
  })
  revision!: number;

  @Field(() => [CellFaultModel], {
    description: 'The faults by sheet, row and column, at most 5,000; with any, nothing is applied.',
  })
  faults!: readonly CellFaultModel[];

  @Field(() => [ChangeModel], {
    description: 'The changes, one per thing, at most 5,000; of faulty cells there are none.',
  })
  changes!: readonly ChangeModel[];

  @Field(() => Int, { description: 'How many faults there are.' })
  faultCount!: number;

  @Field(() => Int, { description: 'How many changes there are.' })
  changeCount!: number;
}
