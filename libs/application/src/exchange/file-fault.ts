import { fileFault, type CellFault, type Params } from '@roadbook/domain';

/** A file that cannot be read at all, or not any further: the fault says why. */
export class FileFault extends Error {
  constructor(
    readonly code: string,
    readonly params: Params = {},
    readonly sheet: string | null = null,
  ) {
    super(code);
    this.name = 'FileFault';
  }

  get fault(): CellFault {
    return fileFault(this.code, this.params, this.sheet);
  }
}
