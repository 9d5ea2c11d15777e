import { Module } from '@nestjs/common';
import { MovePreviewListsResolver, MovePreviewResolver } from './move-preview.resolver.js';
import { MoveActionResolver, MoveAnswerResolver, MoveRequestResolver } from './move-request.resolver.js';

@Module({
  providers: [
    MovePreviewResolver,
    MovePreviewListsResolver,
    MoveRequestResolver,
    MoveActionResolver,
    MoveAnswerResolver,
  ],
})
export class ScheduleModule {}
