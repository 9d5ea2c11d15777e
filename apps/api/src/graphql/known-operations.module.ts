import { Module } from '@nestjs/common';
import { KnownOperations } from './known-operations.js';

/** Shares the known operations between Apollo's executor and the short way. */
@Module({
  providers: [{ provide: KnownOperations, useFactory: () => new KnownOperations() }],
  exports: [KnownOperations],
})
export class KnownOperationsModule {}
