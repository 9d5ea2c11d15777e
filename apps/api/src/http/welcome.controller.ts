import { Controller, Get, Inject, Res } from '@nestjs/common';
import { SETTINGS, type Settings } from '@roadbook/application';
import type { Response } from 'express';
import { Public } from '../auth/public.decorator.js';
import { welcomePage, welcomeScript, welcomeStyle } from './welcome.page.js';

/** What a browser finds at the server's address until it has an application of its own to open. */
@Controller()
export class WelcomeController {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Also where links in mails and calendars lead to. */
  @Get(['', 'p', 'p/*path'])
  @Public()
  page(@Res() response: Response): void {
    response.type('html').send(welcomePage(this.settings.demo));
  }

  @Get('welcome.css')
  @Public()
  style(@Res() response: Response): void {
    response.type('css').send(welcomeStyle);
  }

  @Get('welcome.js')
  @Public()
  script(@Res() response: Response): void {
    response.type('text/javascript').send(welcomeScript);
  }
}
