import { Field, InputType } from '@nestjs/graphql';
import type { UpdateMinutes } from '@roadbook/application';
import { Transform } from 'class-transformer';
import { Allow } from 'class-validator';
import { WholeField } from '../graphql/input-fields.js';
import { VersionedInput } from '../graphql/partnership.input.js';
import { JsonScalar } from '../graphql/scalars.js';

@InputType({ description: 'Minutes as people have written them.' })
export class UpdateMinutesInput extends VersionedInput implements UpdateMinutes {
  @WholeField('Number of the session.')
  session!: number;

  // Taken as it came: what may be in it is checked by the use case, which knows how deep it may go.
  @Field(() => JsonScalar, {
    description:
      'A document of the editor: ProseMirror JSON with the nodes and marks of Tiptap’s StarterKit, tables and task lists, at most 200,000 bytes.',
  })
  @Allow()
  @Transform(({ obj }: { obj: { minutes: unknown } }) => obj.minutes)
  minutes!: unknown;
}
