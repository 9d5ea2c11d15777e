import { InputType } from '@nestjs/graphql';
import type {
  CreateUpdateLink,
  IndicatorInput,
  OfPartnerReport,
  ReportLineInput,
  ReturnPartnerReport,
  SavePartnerReport,
} from '@roadbook/application';
import type { Health, Indicator, ReportSubject } from '@roadbook/domain';
import { HealthEnum } from '../action/action.enum.js';
import {
  DateTimeField,
  DecimalField,
  EnumField,
  InputListField,
  TextField,
  WholeField,
} from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';
import { IndicatorEnum, ReportSubjectEnum } from './period.enum.js';

const OPTIONAL = { optional: true };

@InputType({ description: 'Which partner report.' })
export class PartnerReportInput extends PartnershipInput implements OfPartnerReport {
  @WholeField('Number of the reporting period.')
  period!: number;

  @TextField("The partner, by short name or alias; the viewer's own organisation when omitted.", OPTIONAL)
  organisation?: string | null;
}

@InputType('ReportLineInput', {
  description:
    'What to write into one line of a partner report. What is omitted stays; null, or an empty text, takes away.',
})
export class ReportLineInputModel implements ReportLineInput {
  @EnumField(() => ReportSubjectEnum, 'What the line is about.')
  thing!: ReportSubject;

  @TextField('The code of the thing, or its id: follow-ups have no code.')
  subject!: string;

  @TextField('What was done, or where it stands; at most 4,000 characters.', OPTIONAL)
  text?: string | null;

  @WholeField('Progress in percent, 0 to 100; of actions that the partner leads.', OPTIONAL)
  progress?: number | null;

  @EnumField(() => HealthEnum, 'How the partner sees it; of actions that the partner leads.', OPTIONAL)
  health?: Health | null;

  @TextField('What comes next; at most 4,000 characters.', OPTIONAL)
  nextSteps?: string | null;
}

@InputType('IndicatorInput', { description: 'The value of an indicator.' })
export class IndicatorInputModel implements IndicatorInput {
  @EnumField(() => IndicatorEnum, 'What was counted.')
  indicator!: Indicator;

  @DecimalField(
    'A whole number, or for FUNDING_SECURED an amount in euro with at most two places; null takes the value back.',
    OPTIONAL,
  )
  value?: string | null;
}

@InputType({
  description:
    'What to write into a partner report. Only what is given changes, of lines and indicators only those that are named.',
})
export class SavePartnerReportInput extends PartnerReportInput implements SavePartnerReport {
  @InputListField(() => ReportLineInputModel, 'Lines to write.', OPTIONAL)
  lines?: ReportLineInputModel[] | null;

  @InputListField(() => IndicatorInputModel, 'Indicators to set.', OPTIONAL)
  indicators?: IndicatorInputModel[] | null;

  @TextField('What there is to say beside the lines, at most 4,000 characters; null takes it away.', OPTIONAL)
  remarks?: string | null;
}

@InputType({ description: 'A partner report goes back to its partner.' })
export class ReturnPartnerReportInput extends PartnerReportInput implements ReturnPartnerReport {
  @TextField('What is to be mended.')
  comment!: string;
}

@InputType({ description: 'A link by which a partner reports on a period without an account.' })
export class CreateUpdateLinkInput extends PartnerReportInput implements CreateUpdateLink {
  @DateTimeField('When it ends, at most 90 days ahead; 30 days after the reports are due when omitted.', OPTIONAL)
  expiresAt?: string | null;

  @TextField('Id of a contact of the partner, to whom the link is mailed instead of being shown.', OPTIONAL)
  sendTo?: string | null;
}
