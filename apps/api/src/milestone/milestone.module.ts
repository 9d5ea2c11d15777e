import { Module } from '@nestjs/common';
import { MilestoneResolver } from './milestone.resolver.js';
import { MilestoneMutationResolver } from './milestone-mutation.resolver.js';

@Module({ providers: [MilestoneResolver, MilestoneMutationResolver] })
export class MilestoneModule {}
