import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ExportService,
  RoadmapExportService,
  TableExportService,
  type ExportQuery,
  type MadeExport,
  type RoadmapQuery,
  type TableRequest,
  type Viewer,
} from '@roadbook/application';
import type { Response } from 'express';
import { Asking } from '../auth/asking.decorator.js';
import type { IdentifiedRequest } from '../auth/request-context.js';

/**
 * Exports as files: `GET /exports/<partnership>/plan.xlsx`, `plan.json`, `deliverables.xlsx`, `milestones.xlsx`,
 * `roadmap.pdf`, `roadmap.svg`; and a table of actions as somebody looks at it: `POST /exports/<partnership>/actions.xlsx`, `actions.csv`.
 */
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly exports: ExportService,
    private readonly tables: TableExportService,
    private readonly roadmaps: RoadmapExportService,
  ) {}

  @Get(':partnership/roadmap.:format')
  async roadmap(
    @Asking() viewer: Viewer,
    @Param('partnership') partnership: string,
    @Param('format') format: string,
    @Query() query: RoadmapQuery,
    @Req() request: IdentifiedRequest,
    @Res() response: Response,
  ): Promise<void> {
    answer(request, response, await this.roadmaps.make(viewer, partnership, format, query));
  }

  @Get(':partnership/:file')
  async export(
    @Asking() viewer: Viewer,
    @Param('partnership') partnership: string,
    @Param('file') file: string,
    @Query() query: ExportQuery,
    @Req() request: IdentifiedRequest,
    @Res() response: Response,
  ): Promise<void> {
    answer(request, response, await this.exports.make(viewer, partnership, file, query));
  }

  /** The body is JSON: `columns` and `codes` in their order, `language`, `asOf`. It may name thousands of rows, too many for an address. */
  @Post(':partnership/:file')
  @HttpCode(200)
  async table(
    @Asking() viewer: Viewer,
    @Param('partnership') partnership: string,
    @Param('file') file: string,
    @Body() request: TableRequest | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const made = await this.tables.make(viewer, partnership, file, request ?? {});
    response.set({ 'Cache-Control': 'private, no-store', ...headersOf(made) }).send(made.content);
  }
}

/** The same export has the same bytes, so that its tag tells whether the reader has it already. */
function answer(request: IdentifiedRequest, response: Response, made: MadeExport): void {
  response.set({ ETag: `"${made.sha256}"`, 'Cache-Control': 'private, no-cache', ...headersOf(made) });
  if (request.fresh) response.status(304).end();
  else response.send(made.content);
}

function headersOf({ mediaType, fileName }: MadeExport): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'X-Content-Type-Options': 'nosniff',
  };
}
