import { Module } from '@nestjs/common';
import { DeliverableResolver } from './deliverable.resolver.js';
import { DeliverableMutationResolver } from './deliverable-mutation.resolver.js';

@Module({ providers: [DeliverableResolver, DeliverableMutationResolver] })
export class DeliverableModule {}
