import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { CalendarService, REFRESH_SECONDS } from '@roadbook/application';
import type { Request, Response } from 'express';
import { Public } from '../auth/public.decorator.js';

const ENDING = /\.ics$/;

/** Calendars for programs that cannot sign in: whoever knows the address may read them. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  /** `GET /calendar/<secret>.ics`; HEAD and conditional requests are answered as HTTP has it. */
  @Get(':file')
  @Public()
  async read(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const secret = ENDING.test(file) ? file.replace(ENDING, '') : '';
    const { content, sha256 } = await this.calendars.read(secret, request.ip ?? '');
    response.set({
      ETag: `"${sha256}"`,
      'Cache-Control': `private, max-age=${REFRESH_SECONDS}`,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="roadbook.ics"',
      // The address is a secret: it is neither to be told to others nor to be found by search.
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    });
    if (request.fresh) response.status(304).end();
    else response.send(content);
  }
}
