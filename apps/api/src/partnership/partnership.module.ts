import { Module } from '@nestjs/common';
import { PartnershipResolver } from './partnership.resolver.js';

@Module({ providers: [PartnershipResolver] })
export class PartnershipModule {}
