import { Module } from '@nestjs/common';
import { PartnershipResolver } from './partnership.resolver.js';
import { StandingResolver } from './standing.resolver.js';

@Module({ providers: [PartnershipResolver, StandingResolver] })
export class PartnershipModule {}
