import { InputType } from '@nestjs/graphql';
import { TextField, WholeField } from './input-fields.js';

/** What every change is about. */
@InputType({ isAbstract: true })
export abstract class PartnershipInput {
  @TextField('Code of the partnership.')
  partnership!: string;
}

/** What every change of a thing with a version is made to. */
@InputType({ isAbstract: true })
export abstract class VersionedInput extends PartnershipInput {
  @WholeField('The version that the change is made to; when the thing has another one by now, it is a CONFLICT.')
  expectedVersion!: number;
}
