import { Module } from '@nestjs/common';
import { RiskMutationResolver } from './risk-mutation.resolver.js';

@Module({ providers: [RiskMutationResolver] })
export class RiskModule {}
