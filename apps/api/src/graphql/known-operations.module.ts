import { Module } from '@nestjs/common';
import { SETTINGS } from '@roadbook/application';
import { KnownOperations } from './known-operations.js';
import { StoredOperations } from './stored-operations.js';

/** Shares the known and the stored operations between Apollo's executor, the short way and the sockets. */
@Module({
  providers: [
    { provide: KnownOperations, useFactory: () => new KnownOperations() },
    { provide: StoredOperations, inject: [SETTINGS], useFactory: StoredOperations.of.bind(StoredOperations) },
  ],
  exports: [KnownOperations, StoredOperations],
})
export class KnownOperationsModule {}
