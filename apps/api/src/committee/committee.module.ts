import { Module } from '@nestjs/common';
import { CommitteeResolver } from './committee.resolver.js';
import { DecisionMutationResolver } from './decision-mutation.resolver.js';
import { DecisionPreviewResolver } from './decision-preview.resolver.js';
import { FollowUpMutationResolver } from './follow-up-mutation.resolver.js';
import { MinutesMutationResolver } from './minutes-mutation.resolver.js';
import { SessionMutationResolver } from './session-mutation.resolver.js';

@Module({
  providers: [
    CommitteeResolver,
    SessionMutationResolver,
    DecisionMutationResolver,
    DecisionPreviewResolver,
    MinutesMutationResolver,
    FollowUpMutationResolver,
  ],
})
export class CommitteeModule {}
