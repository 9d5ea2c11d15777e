import { Module } from '@nestjs/common';
import { PartnerReportMutationResolver } from './partner-report-mutation.resolver.js';
import { PeriodMutationResolver } from './period-mutation.resolver.js';
import { UpdateLinkResolver } from './update-link.resolver.js';

@Module({ providers: [PeriodMutationResolver, PartnerReportMutationResolver, UpdateLinkResolver] })
export class PeriodModule {}
