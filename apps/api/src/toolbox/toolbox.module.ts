import { Module } from '@nestjs/common';
import { CallMutationResolver } from './call-mutation.resolver.js';
import { ToolboxMutationResolver } from './toolbox-mutation.resolver.js';

@Module({ providers: [ToolboxMutationResolver, CallMutationResolver] })
export class ToolboxModule {}
