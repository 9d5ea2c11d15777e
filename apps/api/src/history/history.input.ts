import { InputType } from '@nestjs/graphql';
import { DateTimeField, FlagField, IdField, TextField } from '../graphql/input-fields.js';

@InputType('RevisionFilter', { description: 'Which revisions to list. What is left out restricts nothing.' })
export class RevisionFilterInput {
  @TextField(
    'That changed this thing or what belongs to it: a code, or what it is called in `Change.subject`, such as `Session 3`. Also of things that are gone.',
    { optional: true },
  )
  subject?: string | null;

  @IdField('Made by the person with this opaque id, as in `Revision.byId`.', { optional: true })
  by?: string | null;

  @DateTimeField('Made at this moment or later.', { optional: true })
  since?: string | null;

  @DateTimeField('Made at this moment or before.', { optional: true })
  until?: string | null;

  @FlagField('Only those that carry out a decision.', { optional: true })
  decisionsOnly?: boolean | null;
}
