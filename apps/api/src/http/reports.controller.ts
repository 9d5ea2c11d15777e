import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ReportService, type ReportQuery, type Viewer } from '@roadbook/application';
import type { Response } from 'express';
import { Asking } from '../auth/asking.decorator.js';
import type { IdentifiedRequest } from '../auth/request-context.js';

/** Reports as files: `GET /reports/<partnership>/<report>.<format>` with the options of the contract. */
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportService) {}

  @Get(':partnership/:file')
  async report(
    @Asking() viewer: Viewer,
    @Param('partnership') partnership: string,
    @Param('file') file: string,
    @Query() query: ReportQuery,
    @Req() request: IdentifiedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const dot = file.lastIndexOf('.');
    const made = await this.reports.make(
      viewer,
      partnership,
      file.slice(0, Math.max(dot, 0)),
      file.slice(dot + 1),
      query,
    );
    // The same report has the same bytes, so that its tag tells whether the reader has it already.
    response.set({
      ETag: `"${made.sha256}"`,
      'Cache-Control': 'private, no-cache',
      'Content-Type': made.mediaType,
      'Content-Disposition': `inline; filename="${made.fileName}"`,
    });
    if (made.contentSecurityPolicy) {
      // The application shows it in a frame before it is handed on; it runs nothing there.
      response.set('Content-Security-Policy', `${made.contentSecurityPolicy}; frame-ancestors 'self'`);
    }
    if (request.fresh) response.status(304).end();
    else response.send(made.content);
  }
}
