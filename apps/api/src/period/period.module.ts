import { Module } from '@nestjs/common';
import { PeriodMutationResolver } from './period-mutation.resolver.js';

@Module({ providers: [PeriodMutationResolver] })
export class PeriodModule {}
