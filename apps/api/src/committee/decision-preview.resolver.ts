import { Args, Query, Resolver } from '@nestjs/graphql';
import { DecisionPreviewService, type DecisionPreview, type Viewer } from '@roadbook/application';
import { Asking } from '../auth/asking.decorator.js';
import { RecordDecisionInput } from './decision.input.js';
import { DecisionPreviewModel } from './decision-preview.model.js';

@Resolver()
export class DecisionPreviewResolver {
  constructor(private readonly previews: DecisionPreviewService) {}

  @Query(() => DecisionPreviewModel, {
    description:
      'What `recordDecision` would do with this very input, without doing it. Refused as that is, but for the rules, which are told as blockers.',
  })
  decisionPreview(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'The decision.' }) input: RecordDecisionInput,
  ): Promise<DecisionPreview> {
    return this.previews.preview(viewer, input);
  }
}
