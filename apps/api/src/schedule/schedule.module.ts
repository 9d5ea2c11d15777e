import { Module } from '@nestjs/common';
import { BaselineResolver } from './baseline.resolver.js';
import { MovePreviewListsResolver, MovePreviewResolver } from './move-preview.resolver.js';
import { MoveActionResolver, MoveAnswerResolver, MoveRequestResolver } from './move-request.resolver.js';

@Module({
  providers: [
    BaselineResolver,
    MovePreviewResolver,
    MovePreviewListsResolver,
    MoveRequestResolver,
    MoveActionResolver,
    MoveAnswerResolver,
  ],
})
export class ScheduleModule {}
