import { pipeline } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { FileService, LARGEST_MB, type StoredFile, type Viewer } from '@roadbook/application';
import { DomainError, fault, invalidInput } from '@roadbook/domain';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Asking } from '../auth/asking.decorator.js';

const UPLOADS_PER_MINUTE = 120;
/** How much of a refused upload is read, and thrown away, before it is told so. */
const REST_BYTES = 16 * 1024 * 1024;

/** Uploads and downloads, with the rights of what a file belongs to. */
@Controller('files')
export class FilesController {
  private readonly uploads = new RateLimiterMemory({ points: UPLOADS_PER_MINUTE, duration: 60 });

  constructor(private readonly files: FileService) {}

  /** multipart/form-data with one field `file`, of at most 50 MB; `partnership` is the partnership's code. */
  @Post()
  async upload(
    @Asking() viewer: Viewer,
    @Query('partnership') partnership: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StoredFile> {
    if (typeof partnership !== 'string' || partnership === '') {
      throw invalidInput([fault('partnership', 'TEXT_LENGTH', { least: 1, most: 100 })]);
    }
    await this.demandPatience(viewer);
    return this.receive(viewer, partnership, request, response);
  }

  @Get(':id')
  async download(@Asking() viewer: Viewer, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { file, content } = await this.files.open(viewer, id);
    response.set({
      'Content-Type': file.mediaType,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    // A file that cannot be read to its end, or a reader who goes away, breaks the answer off and nothing else.
    pipeline(content, response, (error) => error && response.destroy());
  }

  private async demandPatience(viewer: Viewer): Promise<void> {
    const state = await this.uploads.consume(viewer.accountId).catch((refused: { msBeforeNext: number }) => refused);
    if (
      'remainingPoints' in state &&
      state.remainingPoints <= 0 &&
      state.msBeforeNext > 0 &&
      state.consumedPoints > UPLOADS_PER_MINUTE
    ) {
      throw new DomainError('RATE_LIMITED', 'TOO_MANY_UPLOADS', { seconds: Math.ceil(state.msBeforeNext / 1000) });
    }
  }

  private receive(viewer: Viewer, partnership: string, request: Request, response: Response): Promise<StoredFile> {
    let stored: StoredFile | undefined;
    const storage: multer.StorageEngine = {
      _handleFile: (_request, file, done) => {
        this.files.upload(viewer, partnership, file.originalname, file.stream).then(
          (result) => {
            stored = result;
            done(null, { size: result.size });
          },
          (error: unknown) => done(error),
        );
      },
      // What comes behind a file may show that the whole request is faulty.
      _removeFile: (_request, _file, done) => {
        if (stored) this.files.discard(stored).then(() => done(null), done);
        else done(null);
      },
    };
    const parse = multer({
      storage,
      // Browsers write file names in UTF-8; the parser would read them as Latin-1.
      defParamCharset: 'utf8',
      limits: { fileSize: LARGEST_MB * 1024 * 1024, files: 1, fields: 0, parts: 2 },
    }).single('file');
    return new Promise((resolve, reject) => {
      parse(request, response, (error: unknown) => {
        if (error) void readRest(request).then(() => reject(uploadRefusal(error as Error)));
        else if (stored) resolve(stored);
        else reject(invalidInput([fault('file', 'FILE_MISSING')]));
      });
    });
  }
}

/**
 * Lets whoever is still sending come to its end, within bounds: an answer while much is on its way can be lost, because the
 * connection then ends with bytes that nobody has read.
 */
function readRest(request: Request): Promise<void> {
  return new Promise((done) => {
    if (request.complete || request.destroyed) return done();
    let left = REST_BYTES;
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) done();
    });
    for (const ending of ['end', 'close', 'error'] as const) request.once(ending, () => done());
    request.resume();
  });
}

function uploadRefusal(error: Error): Error {
  if (error instanceof MulterError) {
    const code = error.code === 'LIMIT_FILE_SIZE' ? 'FILE_TOO_LARGE' : 'FILE_MISSING';
    return invalidInput([fault('file', code, { megabytes: LARGEST_MB })]);
  }
  if (error instanceof Error && /multipart|form|Unexpected end/i.test(error.message))
    return invalidInput([fault('file', 'FILE_MISSING')]);
  return error;
}
