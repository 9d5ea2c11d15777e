import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity/viewer.js';

/** The files that were uploaded over HTTP. */
@Injectable()
export abstract class FileRegister {
  /** True when the viewer may attach the file to a thing of the partnership: it is the uploader's own, or attached there already. */
  abstract attachable(viewer: Viewer, partnership: string, fileId: string): Promise<boolean>;
}
