import { InputType } from '@nestjs/graphql';
import type { AddRisk, MoveRisk, UpdateRisk } from '@roadbook/application';
import { TextField, WholeField } from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';

const RISK = 'Code of the risk, such as `R3`.';
const TITLE = 'What may happen, at most 300 characters.';
const OWNER = 'Short name or alias of the member that watches it.';
const LIKELIHOOD = 'How likely it is, 1 to 5.';
const IMPACT = 'How grave it would be, 1 to 5.';
const MITIGATION = 'What is done about it.';

@InputType({ description: 'A new risk; it gets the next code.' })
export class AddRiskInput extends PartnershipInput implements AddRisk {
  @TextField('Code of the action that it threatens; the whole partnership when omitted.', { optional: true })
  action?: string | null;

  @TextField(TITLE)
  title!: string;

  @WholeField(LIKELIHOOD)
  likelihood!: number;

  @WholeField(IMPACT)
  impact!: number;

  @TextField(MITIGATION)
  mitigation!: string;

  @TextField(OWNER)
  owner!: string;
}

@InputType({ description: 'Changes of a risk; what is omitted or null stays as it is.' })
export class UpdateRiskInput extends VersionedInput implements UpdateRisk {
  @TextField(RISK)
  risk!: string;

  @TextField('Code of the action that it threatens; the empty text for the whole partnership.', { optional: true })
  action?: string | null;

  @TextField(TITLE, { optional: true })
  title?: string | null;

  @WholeField(LIKELIHOOD, { optional: true })
  likelihood?: number | null;

  @WholeField(IMPACT, { optional: true })
  impact?: number | null;

  @TextField(MITIGATION, { optional: true })
  mitigation?: string | null;

  @TextField(OWNER, { optional: true })
  owner?: string | null;

  @TextField('Why, for the history.', { optional: true })
  reason?: string | null;
}

@InputType({ description: 'A risk threatens no longer, or again.' })
export class MoveRiskInput extends VersionedInput implements MoveRisk {
  @TextField(RISK)
  risk!: string;

  @TextField('Why.')
  reason!: string;
}
