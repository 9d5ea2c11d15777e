import type { IncomingMessage } from 'node:http';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { LinkedReportService, type OpenLink, type ReportContent } from '@roadbook/application';
import { DomainError, fault, invalidInput, say, type PartnerReportView } from '@roadbook/domain';
import type { Request, Response } from 'express';
import { Public } from '../auth/public.decorator.js';
import { LIMITS } from '../graphql/limits.js';
import { readContent, readTyped, type Typed } from './update-link.form.js';
import { linkedReport, linkRefusal } from './update-link.json.js';
import {
  faultsOfMissing,
  FRESH,
  tooManyPage,
  unknownLinkPage,
  updateLinkPage,
  updateLinkStyle,
  type PageState,
} from './update-link.page.js';
import type { UpdateLinkTexts } from './update-link-texts/texts.js';
import { updateLinkTexts } from './update-link.texts.js';

/** What came of a piece of writing: the state of the page, and the refusal where there was one. */
interface Outcome {
  readonly status: number;
  readonly state: PageState;
  readonly refusal: DomainError | null;
}

/**
 * The address of an update link: a partner writes and submits its report of one period there, without an account. A page for
 * people, JSON for programs that accept nothing else.
 */
@Controller()
@Public()
export class UpdateLinkController {
  constructor(private readonly reports: LinkedReportService) {}

  @Get('update.css')
  style(@Res() response: Response): void {
    response.type('css').send(updateLinkStyle);
  }

  @Get('update/:secret')
  show(@Param('secret') secret: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(secret, request, response, async () => ({ status: 200, state: FRESH, refusal: null }));
  }

  @Post('update/:secret')
  write(@Param('secret') secret: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const form = request.is('application/x-www-form-urlencoded') !== false;
    return this.answer(secret, request, response, async (link, texts) =>
      form ? this.writeForm(link, await readForm(request), texts) : this.writeJson(link, request.body),
    );
  }

  private async answer(
    secret: string,
    request: Request,
    response: Response,
    act: (link: OpenLink, texts: UpdateLinkTexts) => Promise<Outcome>,
  ): Promise<void> {
    const texts = updateLinkTexts(request.acceptsLanguages());
    const json = request.accepts(['html', 'json']) === 'json';
    response.set({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
      Vary: 'Accept, Accept-Language',
    });
    try {
      const link = await this.reports.open(secret, request.ip ?? '');
      const outcome = await act(link, texts);
      const report = await this.reports.read(link);
      response.status(outcome.status);
      if (json) response.json(jsonOf(report, link, outcome, texts));
      else response.type('html').send(updateLinkPage(texts, report, link.expiresAt, outcome.state));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refuse(response, error, texts, json);
    }
  }

  /** Writes what was touched. What cannot be submitted yet is saved, so that nothing that was typed is lost. */
  private async writeForm(link: OpenLink, typed: Typed, { language }: UpdateLinkTexts): Promise<Outcome> {
    const before = await this.reports.read(link);
    const { content, places } = readTyped(before, typed);
    try {
      return await this.send(link, content, typed.get('intent') === 'submit', language);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const faults = new Map<string, string[]>();
      for (const { path, code, params } of error.fields) {
        const name = places.get(path) ?? '';
        faults.set(name, [...(faults.get(name) ?? []), say({ code, params }, language)]);
      }
      const reasons = error.fields.length > 0 ? [] : error.blockers.length > 0 ? error.blockers : [error];
      if (reasons.length > 0)
        faults.set(
          '',
          reasons.map((reason) => say(reason, language)),
        );
      return { status: statusOf(error), state: { outcome: 'REFUSED', typed, faults }, refusal: error };
    }
  }

  private async writeJson(link: OpenLink, body: unknown): Promise<Outcome> {
    const { content, faults } = readContent(body);
    const intent = (body as { intent?: unknown } | undefined)?.intent;
    if (intent !== 'save' && intent !== 'submit') faults.push(fault('input.intent', 'LINKED_INTENT'));
    if (faults.length > 0) throw invalidInput(faults);
    return this.send(link, content, intent === 'submit', 'en');
  }

  private async send(link: OpenLink, content: ReportContent, submit: boolean, language: string): Promise<Outcome> {
    if (!submit) {
      await this.reports.save(link, content);
      return { status: 200, state: { ...FRESH, outcome: 'SAVED' }, refusal: null };
    }
    try {
      await this.reports.submit(link, content);
      return { status: 200, state: { ...FRESH, outcome: 'SUBMITTED' }, refusal: null };
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'REPORT_INCOMPLETE')) throw error;
      await this.reports.save(link, content);
      const faults = faultsOfMissing(error.blockers, language);
      return { status: 422, state: { ...FRESH, outcome: 'MISSING', faults }, refusal: error };
    }
  }
}

function jsonOf(
  report: PartnerReportView,
  link: OpenLink,
  { state, refusal }: Outcome,
  texts: UpdateLinkTexts,
): object {
  return {
    report: linkedReport(report, link.expiresAt, texts.language),
    ...(state.outcome && { outcome: state.outcome }),
    ...(refusal && { error: linkRefusal(refusal, texts.language) }),
  };
}

function refuse(response: Response, error: DomainError, texts: UpdateLinkTexts, json: boolean): void {
  response.status(statusOf(error));
  if (json) response.json({ error: linkRefusal(error, texts.language) });
  else if (error.kind === 'NOT_FOUND') response.type('html').send(unknownLinkPage(texts));
  else response.type('html').send(tooManyPage(texts, say(error, texts.language)));
}

const STATUS: Readonly<Partial<Record<DomainError['kind'], number>>> = {
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

function statusOf(error: DomainError): number {
  return STATUS[error.kind] ?? 422;
}

/** Reads the fields of a form out of a request. @throws DomainError INVALID_INPUT when it is longer than a body may be */
async function readForm(request: IncomingMessage): Promise<Typed> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.bodyBytes) throw invalidInput([fault('input', 'LINKED_TOO_LARGE', { bytes: LIMITS.bodyBytes })]);
    chunks.push(chunk);
  }
  return new Map(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}
