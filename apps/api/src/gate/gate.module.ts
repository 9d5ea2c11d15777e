import { Module } from '@nestjs/common';
import { GateResolver } from './gate.resolver.js';
import { GateMutationResolver } from './gate-mutation.resolver.js';

@Module({ providers: [GateResolver, GateMutationResolver] })
export class GateModule {}
