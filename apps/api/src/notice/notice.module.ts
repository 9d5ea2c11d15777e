import { Module } from '@nestjs/common';
import { ContactResolver } from './contact.resolver.js';
import { DisseminationMutationResolver } from './dissemination-mutation.resolver.js';
import { NoticeMutationResolver } from './notice-mutation.resolver.js';

@Module({ providers: [NoticeMutationResolver, DisseminationMutationResolver, ContactResolver] })
export class NoticeModule {}
