import { Module } from '@nestjs/common';
import { MailChoiceResolver, OutboxResolver } from './mail.resolver.js';

@Module({ providers: [OutboxResolver, MailChoiceResolver] })
export class MailModule {}
