import { Module } from '@nestjs/common';
import { ExchangeResolver } from './exchange.resolver.js';
import { ExportsController } from './exports.controller.js';

@Module({ controllers: [ExportsController], providers: [ExchangeResolver] })
export class ExchangeModule {}
