import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { FileFormat } from '@roadbook/application';
import type { Params } from '@roadbook/domain';
import { JsonScalar } from '../graphql/scalars.js';
import { ChangeModel } from '../history/history.model.js';
import { FileFormatEnum } from './exchange.enum.js';

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

  @Field(() => [CellFaultModel], {
    description: 'What was left out of the file and why, at most 5,000; it hinders nothing.',
  })
  warnings!: readonly CellFaultModel[];

  @Field(() => [ChangeModel], {
    description: 'The changes, one per thing, at most 5,000; of faulty cells there are none.',
  })
  changes!: readonly ChangeModel[];

  @Field(() => Int, { description: 'How many faults there are.' })
  faultCount!: number;

  @Field(() => Int, { description: 'How many warnings there are.' })
  warningCount!: number;

  @Field(() => Int, { description: 'How many changes there are.' })
  changeCount!: number;
}

@ObjectType('PreviewColumn', { description: 'A column of a table that is to be imported.' })
export class PreviewColumnModel {
  @Field(() => String, { description: 'Its letters, such as `C`.' })
  column!: string;

  @Field(() => String, { description: 'Its title.' })
  header!: string;

  @Field(() => [String], { description: 'What stands in it, the first three cells.' })
  samples!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The field that it is taken for; null for none.' })
  field!: string | null;
}

@ObjectType('PreviewField', { description: 'What a column of a table may be taken for.' })
export class PreviewFieldModel {
  @Field(() => String, { description: 'Its name, such as `plannedStart`.' })
  field!: string;

  @Field(() => String, { description: 'Its title in the workbook, such as `Planned start`.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether a new row must say it.' })
  required!: boolean;
}

@ObjectType('ImportPreview', { description: 'What a file is, and how a table would be read.' })
export class ImportPreviewModel {
  @Field(() => FileFormatEnum, { description: 'What the file is taken for.' })
  format!: FileFormat;

  @Field(() => String, { nullable: true, description: 'How the letters of a text are written, such as `UTF-8`.' })
  encoding!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands between the cells of a text.' })
  delimiter!: string | null;

  @Field(() => [String], { description: 'The visible sheets of a workbook.' })
  sheets!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The sheet that was looked at.' })
  sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'The row that holds the titles; null when there is none.' })
  headerRow!: number | null;

  @Field(() => Int, { description: 'How many rows stand below the titles.' })
  rowCount!: number;

  @Field(() => String, { nullable: true, description: 'What the rows are taken for, such as `actions`.' })
  target!: string | null;

  @Field(() => [PreviewColumnModel], { description: 'The columns of a table, at most 200.' })
  columns!: readonly PreviewColumnModel[];

  @Field(() => [PreviewFieldModel], { description: 'What the columns may be.' })
  fields!: readonly PreviewFieldModel[];

  @Field(() => [CellFaultModel], { description: 'Why the file cannot be read; empty when it can.' })
  faults!: readonly CellFaultModel[];
}
