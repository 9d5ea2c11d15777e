import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { TerminusModule } from '@nestjs/terminus';
import { ApplicationModule, LOG, type Log, type Settings, type Store } from '@roadbook/application';
import { IdentityModule } from './auth/identity.module.js';
import { SignedInGuard } from './auth/signed-in.guard.js';
import { FEATURES } from './features.js';
import { graphqlOptions } from './graphql/graphql-options.js';
import { KnownOperationsModule } from './graphql/known-operations.module.js';
import { KnownOperations } from './graphql/known-operations.js';
import { shapePipe } from './graphql/shape.pipe.js';
import { CalendarController } from './http/calendar.controller.js';
import { FilesController } from './http/files.controller.js';
import { HealthController } from './http/health.controller.js';
import { HttpRefusalFilter } from './http/http-refusal.filter.js';
import { MailStopController } from './http/mail-stop.controller.js';
import { MetricsController } from './http/metrics.js';
import { ReportsController } from './http/reports.controller.js';
import { UpdateLinkController } from './http/update-link.controller.js';
import { WebController } from './http/web.controller.js';

/** The server: GraphQL and HTTP over the use cases. It translates and decides nothing. */
@Module({})
export class AppModule {
  /** @param schemaFile where the GraphQL schema is written to; true: nowhere */
  static over(store: Store, settings: Settings, schemaFile: string | true = true): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ApplicationModule.over(store, settings),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [KnownOperationsModule],
          inject: [LOG, KnownOperations],
          useFactory: (log: Log, operations: KnownOperations) => graphqlOptions(log, operations, schemaFile),
        }),
        TerminusModule.forRoot({ logger: false }),
        IdentityModule,
        ...FEATURES,
      ],
      controllers: [
        CalendarController,
        FilesController,
        HealthController,
        MailStopController,
        MetricsController,
        ReportsController,
        UpdateLinkController,
        WebController,
      ],
      providers: [
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_FILTER, useClass: HttpRefusalFilter },
        { provide: APP_PIPE, useFactory: shapePipe },
      ],
    };
  }
}
