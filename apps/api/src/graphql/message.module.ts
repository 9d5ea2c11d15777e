import { Module } from '@nestjs/common';
import { MessageResolver } from './message.resolver.js';

@Module({ providers: [MessageResolver] })
export class MessageModule {}
