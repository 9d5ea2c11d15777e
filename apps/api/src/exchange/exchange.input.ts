import { InputType } from '@nestjs/graphql';
import type { ImportMapping, ImportPlan, ImportPreviewRequest, MappedColumn, MappedValue } from '@roadbook/application';
import type { DateOrder } from '@roadbook/domain';
import {
  EnumField,
  FlagField,
  IdField,
  InputField,
  InputListField,
  TextField,
  WholeField,
} from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';
import { DateOrderEnum } from './exchange.enum.js';

const TARGETS = '`actions`, `milestones`, `deliverables`, `partners`, `risks`, `stakeholders` or `activities`';

@InputType({ description: 'Which field a column of a table is.' })
export class MappedColumnInput implements MappedColumn {
  @TextField('The letters of the column, such as `C`.')
  column!: string;

  @TextField('The field, such as `plannedStart`; the empty text leaves the column out.')
  field!: string;
}

@InputType({ description: 'What new rows say where the file says nothing.' })
export class MappedValueInput implements MappedValue {
  @TextField('The field, such as `lead`.')
  field!: string;

  @TextField('Its value, as a cell would hold it.')
  value!: string;
}

@InputType({ description: 'How a table is read; what is left out is found in the table itself.' })
export class ImportMappingInput implements ImportMapping {
  @TextField('The sheet of a workbook; its first visible one when left out.', { optional: true })
  sheet?: string | null;

  @WholeField('The number of the row that holds the titles.', { optional: true })
  headerRow?: number | null;

  @TextField(`What the rows are: ${TARGETS}.`, { optional: true })
  target?: string | null;

  @InputListField(() => MappedColumnInput, 'Which column is which field; columns that are not named are left out.', {
    optional: true,
  })
  columns?: MappedColumnInput[] | null;

  @InputListField(() => MappedValueInput, 'What new rows say where the file says nothing; of project files too.', {
    optional: true,
  })
  values?: MappedValueInput[] | null;

  @EnumField(() => DateOrderEnum, 'What 3/4/2026 means; by default what the other dates of the table show.', {
    optional: true,
  })
  dateOrder?: DateOrder | null;
}

@InputType({ description: 'A file to import.' })
export class ImportPlanInput extends PartnershipInput implements ImportPlan {
  @IdField(
    'Id of a file that you uploaded by `POST /files`: a workbook (.xlsx), a bundle (.json), a project file (MSPDI, .xml), or with a `mapping` any table (.csv, .xlsx).',
  )
  fileId!: string;

  @FlagField('False: a dry run, which lists changes and faults and changes nothing. True: all of it, or nothing.')
  apply!: boolean;

  @WholeField('The revision of the dry run; when the plan is at another one by now, it is a CONFLICT.', {
    optional: true,
  })
  expectedRevision?: number | null;

  @TextField('Why, for the history; needed where an adopted due date moves.', { optional: true })
  reason?: string | null;

  @InputField(() => ImportMappingInput, 'How a table is read, and what a file of another tool does not say.', {
    optional: true,
  })
  mapping?: ImportMappingInput | null;
}

@InputType({ description: 'A file to look at before it is imported.' })
export class ImportPreviewInput extends PartnershipInput implements ImportPreviewRequest {
  @IdField('Id of a file that you uploaded by `POST /files`.')
  fileId!: string;

  @TextField('The sheet of a workbook; its first visible one when left out.', { optional: true })
  sheet?: string | null;

  @WholeField('The number of the row that holds the titles; found in the table when left out.', { optional: true })
  headerRow?: number | null;

  @TextField(`What the rows are: ${TARGETS}; found in the table when left out.`, { optional: true })
  target?: string | null;
}
