import { Field, ObjectType } from '@nestjs/graphql';
import type { Statement } from '@roadbook/domain';
import { MessageModel } from '../graphql/message.model.js';
import { ChangeModel } from '../history/history.model.js';

@ObjectType('DecisionPreview', { description: 'What a decision would do, were it recorded now.' })
export class DecisionPreviewModel {
  @Field(() => [MessageModel], { description: 'Every reason why it cannot be recorded; empty when it can.' })
  blockers!: readonly Statement[];

  @Field(() => [ChangeModel], {
    description: 'What it would change in the plan, each thing once; nothing while there are blockers.',
  })
  changes!: readonly ChangeModel[];
}
