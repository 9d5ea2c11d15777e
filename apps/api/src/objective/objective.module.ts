import { Module } from '@nestjs/common';
import { IndicatorMutationResolver } from './indicator-mutation.resolver.js';
import { RemoveIndicatorResolver } from './remove-indicator.resolver.js';

@Module({ providers: [IndicatorMutationResolver, RemoveIndicatorResolver] })
export class ObjectiveModule {}
