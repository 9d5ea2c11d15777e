import { Module } from '@nestjs/common';
import { CommitteeResolver } from './committee.resolver.js';
import { SessionMutationResolver } from './session-mutation.resolver.js';
import { DecisionMutationResolver } from './decision-mutation.resolver.js';

@Module({ providers: [CommitteeResolver, SessionMutationResolver, DecisionMutationResolver] })
export class CommitteeModule {}
