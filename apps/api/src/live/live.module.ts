import { Module } from '@nestjs/common';
import { KnownOperationsModule } from '../graphql/known-operations.module.js';
import { LiveProtocol } from './live-protocol.js';
import { LiveServer } from './live-server.js';
import { LiveResolver } from './live.resolver.js';

@Module({ imports: [KnownOperationsModule], providers: [LiveResolver, LiveProtocol, LiveServer] })
export class LiveModule {}
