import { InputType } from '@nestjs/graphql';
import type {
  AddCall,
  AddToolboxItem,
  LinkToolboxItem,
  RemoveCall,
  RemoveToolboxItem,
  UpdateCall,
  UpdateToolboxItem,
} from '@roadbook/application';
import type { CallType, ToolboxKind } from '@roadbook/domain';
import {
  DateField,
  DecimalField,
  EnumField,
  IdField,
  TextField,
  TextListField,
  WholeField,
} from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';
import { CallTypeEnum, ToolboxKindEnum } from './toolbox.enum.js';

const OPTIONAL = { optional: true } as const;
const ITEM = 'Id of the toolbox item.';
const CALL = 'Id of the call.';
const NAME = 'Its name, at most 300 characters; unlike all others in the toolbox.';
const KEEPER = 'Short name or alias of the member that keeps it up to date';

@InputType({ description: 'A new item of the toolbox.' })
export class AddToolboxItemInput extends PartnershipInput implements AddToolboxItem {
  @TextField(NAME)
  name!: string;

  @EnumField(() => ToolboxKindEnum, 'What it is.')
  kind!: ToolboxKind;

  @TextField('What it offers.', OPTIONAL)
  description?: string | null;

  @DateField('Its first day.', OPTIONAL)
  start?: string | null;

  @DateField('Its last day, not before the first.', OPTIONAL)
  end?: string | null;

  @TextField('Its page on the web.', OPTIONAL)
  url?: string | null;

  @TextField(`${KEEPER}; your own organisation when omitted, the coordinator when null.`, OPTIONAL)
  keeper?: string | null;
}

@InputType({ description: 'Changes of a toolbox item. What is omitted stays; null takes a detail away.' })
export class UpdateToolboxItemInput extends VersionedInput implements UpdateToolboxItem {
  @IdField(ITEM)
  item!: string;

  @TextField(NAME, OPTIONAL)
  name?: string | null;

  @EnumField(() => ToolboxKindEnum, 'What it is; an item with calls stays a funding scheme.', OPTIONAL)
  kind?: ToolboxKind | null;

  @TextField('What it offers.', OPTIONAL)
  description?: string | null;

  @DateField('Its first day.', OPTIONAL)
  start?: string | null;

  @DateField('Its last day, not before the first.', OPTIONAL)
  end?: string | null;

  @TextField('Its page on the web.', OPTIONAL)
  url?: string | null;

  @TextField(`${KEEPER}; null: the coordinator.`, OPTIONAL)
  keeper?: string | null;
}

@InputType({ description: 'An item to be taken out of the toolbox; it must have no calls.' })
export class RemoveToolboxItemInput extends VersionedInput implements RemoveToolboxItem {
  @IdField(ITEM)
  item!: string;
}

@InputType({ description: 'An item of the toolbox and an action that uses it.' })
export class LinkToolboxItemInput extends PartnershipInput implements LinkToolboxItem {
  @IdField(ITEM)
  item!: string;

  @TextField('Code of the action.')
  action!: string;
}

@InputType({ description: 'A new call of a funding scheme.' })
export class AddCallInput extends PartnershipInput implements AddCall {
  @IdField('Id of the toolbox item that is its scheme.')
  scheme!: string;

  @TextField('Its name, at most 300 characters.')
  name!: string;

  @EnumField(() => CallTypeEnum, 'The type of action that it funds.')
  type!: CallType;

  @DateField('The last day on which a proposal may be handed in.')
  deadline!: string;

  @TextField("The programme's own code of it, at most 100 characters.", OPTIONAL)
  code?: string | null;

  @DateField('When it opens, not after the deadline; without it the call counts as open.', OPTIONAL)
  opens?: string | null;

  @TextListField('Names of the regions that may take part; none: all.', OPTIONAL)
  regions?: readonly string[] | null;

  @WholeField('The readiness level from which it funds, 1 to 9.', OPTIONAL)
  trlFrom?: number | null;

  @WholeField('The readiness level up to which it funds, 1 to 9.', OPTIONAL)
  trlTo?: number | null;

  @DecimalField('The money that it gives in all.', OPTIONAL)
  budget?: string | null;

  @TextField('The currency of the budget by its three letters; EUR when omitted.', OPTIONAL)
  currency?: string | null;

  @TextField('Its page on the web.', OPTIONAL)
  url?: string | null;

  @TextField('What else is to be known of it.', OPTIONAL)
  note?: string | null;
}

@InputType({ description: 'Changes of a call. What is omitted stays; null takes a detail away.' })
export class UpdateCallInput extends VersionedInput implements UpdateCall {
  @IdField(CALL)
  call!: string;

  @TextField('Its name, at most 300 characters.', OPTIONAL)
  name?: string | null;

  @EnumField(() => CallTypeEnum, 'The type of action that it funds.', OPTIONAL)
  type?: CallType | null;

  @DateField('The last day on which a proposal may be handed in.', OPTIONAL)
  deadline?: string | null;

  @TextField("The programme's own code of it, at most 100 characters.", OPTIONAL)
  code?: string | null;

  @DateField('When it opens, not after the deadline; without it the call counts as open.', OPTIONAL)
  opens?: string | null;

  @TextListField('Names of the regions that may take part; none: all.', OPTIONAL)
  regions?: readonly string[] | null;

  @WholeField('The readiness level from which it funds, 1 to 9.', OPTIONAL)
  trlFrom?: number | null;

  @WholeField('The readiness level up to which it funds, 1 to 9.', OPTIONAL)
  trlTo?: number | null;

  @DecimalField('The money that it gives in all.', OPTIONAL)
  budget?: string | null;

  @TextField('The currency of the budget by its three letters.', OPTIONAL)
  currency?: string | null;

  @TextField('Its page on the web.', OPTIONAL)
  url?: string | null;

  @TextField('What else is to be known of it.', OPTIONAL)
  note?: string | null;
}

@InputType({ description: 'A call to be taken away.' })
export class RemoveCallInput extends VersionedInput implements RemoveCall {
  @IdField(CALL)
  call!: string;
}
