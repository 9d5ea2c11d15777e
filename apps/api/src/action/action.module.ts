import { Module } from '@nestjs/common';
import { ActionResolver, ProgressReportResolver } from './action.resolver.js';
import { ActionMutationResolver } from './action-mutation.resolver.js';

@Module({ providers: [ActionResolver, ProgressReportResolver, ActionMutationResolver] })
export class ActionModule {}
