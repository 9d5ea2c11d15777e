import { Module } from '@nestjs/common';
import { MatchMutationResolver } from './match-mutation.resolver.js';
import { MatchingResolver } from './matching.resolver.js';

@Module({ providers: [MatchingResolver, MatchMutationResolver] })
export class MatchingModule {}
