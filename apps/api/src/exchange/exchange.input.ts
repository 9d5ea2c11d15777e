import { InputType } from '@nestjs/graphql';
import type { ImportPlan } from '@roadbook/application';
import { FlagField, IdField, TextField, WholeField } from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';

@InputType({ description: 'A workbook or bundle to import.' })
export class ImportPlanInput extends PartnershipInput implements ImportPlan {
  @IdField('Id of a file that you uploaded by `POST /files`: a workbook (.xlsx) or a bundle (.json).')
  fileId!: string;

  @FlagField('False: a dry run, which lists changes and faults and changes nothing. True: all of it, or nothing.')
  apply!: boolean;

  @WholeField('The revision of the dry run; when the plan is at another one by now, it is a CONFLICT.', {
    optional: true,
  })
  expectedRevision?: number | null;

  @TextField('Why, for the history; needed where an adopted due date moves.', { optional: true })
  reason?: string | null;
}
