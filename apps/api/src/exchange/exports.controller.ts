import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ExportService, type ExportQuery, type Viewer } from '@roadbook/application';
import type { Response } from 'express';
import { Asking } from '../auth/asking.decorator.js';
import type { IdentifiedRequest } from '../auth/request-context.js';

/** Exports as files: `GET /exports/<partnership>/plan.xlsx`, `plan.json`, `deliverables.xlsx`, `milestones.xlsx`. */
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportService) {}

  @Get(':partnership/:file')
  async export(
    @Asking() viewer: Viewer,
    @Param('partnership') partnership: string,
    @Param('file') file: string,
    @Query() query: ExportQuery,
    @Req() request: IdentifiedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const made = await this.exports.make(viewer, partnership, file, query);
    // The same export has the same bytes, so that its tag tells whether the reader has it already.
    response.set({
      ETag: `"${made.sha256}"`,
      'Cache-Control': 'private, no-cache',
      'Content-Type': made.mediaType,
      'Content-Disposition': `attachment; filename="${made.fileName}"`,
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.fresh) response.status(304).end();
    else response.send(made.content);
  }
}
