import { InputType } from '@nestjs/graphql';
import type {
  AcknowledgeNotice,
  CancelDissemination,
  HoldDissemination,
  MoveDissemination,
  PlanDissemination,
  RecordBounce,
  RemoveContact,
  SaveContact,
  SendNotice,
} from '@roadbook/application';
import { DateField, FlagField, IdField, TextField, TextListField, WholeField } from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';

const NOTICE = 'Id of the notice.';
const DISSEMINATION = 'Id of the dissemination session.';
const ORGANISATION = 'Short name or alias of the organisation.';

@InputType({ description: 'Sends a notice: by mail, or by hand.' })
export class SendNoticeInput extends PartnershipInput implements SendNotice {
  @IdField(NOTICE)
  notice!: string;

  @IdField('Id of a contact of the organisation that the notice is for.')
  contact!: string;

  @FlagField('True for what went out without a mail of this server, such as by letter; else it is mailed (again).', {
    optional: true,
  })
  byHand?: boolean | null;

  @DateField('When it went out by hand, not in the future; today when omitted.', { optional: true })
  date?: string | null;

  @TextField('How it went out, for the history.', { optional: true })
  how?: string | null;
}

@InputType({ description: 'A notice came back.' })
export class RecordBounceInput extends PartnershipInput implements RecordBounce {
  @IdField(NOTICE)
  notice!: string;

  @TextField('Why it came back.')
  reason!: string;
}

@InputType({ description: 'An organisation has answered a notice.' })
export class AcknowledgeNoticeInput extends PartnershipInput implements AcknowledgeNotice {
  @IdField(NOTICE)
  notice!: string;

  @DateField('The day of the answer, not in the future.')
  date!: string;

  @TextField('What it answered.', { optional: true })
  text?: string | null;
}

@InputType({ description: 'A contact of an organisation; one with the same address there is replaced.' })
export class SaveContactInput extends PartnershipInput implements SaveContact {
  @TextField(ORGANISATION)
  organisation!: string;

  @TextField('The name of the person or office, at most 200 characters.')
  name!: string;

  @TextField('The e-mail address.')
  email!: string;

  @TextField('The language to write in: en, fr, de, it, es, ca, nl, ro or pt.')
  language!: string;

  @TextField('What the contact does there, at most 200 characters.', { optional: true })
  function?: string | null;
}

@InputType({ description: 'A contact that is to be forgotten.' })
export class RemoveContactInput extends PartnershipInput implements RemoveContact {
  @IdField('Id of the contact.')
  contact!: string;
}

@InputType({ description: 'A new dissemination session of a regional authority or agency.' })
export class PlanDisseminationInput extends PartnershipInput implements PlanDissemination {
  @TextField(ORGANISATION)
  organisation!: string;

  @TextField('Title, at most 300 characters.')
  title!: string;

  @DateField('When it takes place.')
  date!: string;

  @TextListField('Codes of the main deliverables it is about.', { optional: true })
  deliverables?: string[] | null;
}

@InputType({ description: 'A dissemination session takes place on another day.' })
export class MoveDisseminationInput extends PartnershipInput implements MoveDissemination {
  @IdField(DISSEMINATION)
  dissemination!: string;

  @DateField('The new day.')
  date!: string;

  @TextField('Why, for the history.', { optional: true })
  reason?: string | null;
}

@InputType({ description: 'A dissemination session was held.' })
export class HoldDisseminationInput extends PartnershipInput implements HoldDissemination {
  @IdField(DISSEMINATION)
  dissemination!: string;

  @DateField('The day on which it was held, not in the future.')
  date!: string;

  @WholeField('How many people came.')
  participants!: number;

  @TextField('What came of it.')
  summary!: string;
}

@InputType({ description: 'A dissemination session will not take place.' })
export class CancelDisseminationInput extends PartnershipInput implements CancelDissemination {
  @IdField(DISSEMINATION)
  dissemination!: string;

  @TextField('Why.')
  reason!: string;
}
