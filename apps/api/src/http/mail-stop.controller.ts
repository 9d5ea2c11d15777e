import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { MailService, type StopLink } from '@roadbook/application';
import type { Response } from 'express';
import { Public } from '../auth/public.decorator.js';
import { stopPage, stopScript, unknownStopPage, type StopStep } from './mail-stop.page.js';

/**
 * The address by which the reader of a mail gets no more of them, without signing in. A mail program may POST to it on its
 * own (RFC 8058); whoever follows it in a browser is asked.
 */
@Controller('mail')
@Public()
export class MailStopController {
  constructor(private readonly mails: MailService) {}

  @Get('stop.js')
  script(@Res() response: Response): void {
    response.type('text/javascript').send(stopScript);
  }

  @Get('stop/:secret')
  async ask(@Param('secret') secret: string, @Res() response: Response): Promise<void> {
    send(response, secret, await this.mails.linkOf(secret), 'ASK');
  }

  @Post('stop/:secret')
  @HttpCode(200)
  async stop(@Param('secret') secret: string, @Res() response: Response): Promise<void> {
    send(response, secret, await this.mails.chooseByLink(secret, false), 'STOPPED');
  }

  @Post('start/:secret')
  @HttpCode(200)
  async start(@Param('secret') secret: string, @Res() response: Response): Promise<void> {
    send(response, secret, await this.mails.chooseByLink(secret, true), 'STARTED');
  }
}

function send(response: Response, secret: string, link: StopLink | null, step: StopStep): void {
  response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
  if (link)
    response
      .status(200)
      .type('html')
      .send(stopPage(secret, link, step));
  else response.status(404).type('html').send(unknownStopPage());
}
