import { InputType } from '@nestjs/graphql';
import type { SaveView } from '@roadbook/application';
import { FlagField, IdField, TextField } from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';

@InputType({ description: 'A view to keep under a name.' })
export class SaveViewInput extends PartnershipInput implements SaveView {
  @IdField('Id of the view that is changed; a new one without it.', { optional: true })
  id?: string | null;

  @TextField("The path of the page below the partnership's address, such as `plan`; at most 40 characters.")
  page!: string;

  @TextField('What it is called, at most 100 characters.')
  name!: string;

  @TextField("The address's query string, without the question mark, at most 2,000 characters.")
  query!: string;

  @FlagField('Whether all members of the partnership see it; observers keep theirs for themselves.')
  shared!: boolean;
}
