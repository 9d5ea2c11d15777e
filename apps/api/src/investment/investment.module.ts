import { Module } from '@nestjs/common';
import { InvestmentMutationResolver } from './investment-mutation.resolver.js';
import { InvestmentResolver } from './investment.resolver.js';

@Module({ providers: [InvestmentResolver, InvestmentMutationResolver] })
export class InvestmentModule {}
