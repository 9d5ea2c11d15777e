import { FILE_FORMATS } from '@roadbook/application';
import { DATE_ORDERS } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const DateOrderEnum = registerEnum('DateOrder', DATE_ORDERS, 'What 3/4/2026 means.', {
  DAY_FIRST: 'The third of April.',
  MONTH_FIRST: 'The fourth of March.',
});

export const FileFormatEnum = registerEnum('FileFormat', FILE_FORMATS, 'What a file to import is taken for.', {
  WORKBOOK: 'The workbook of a plan.',
  BUNDLE: 'The bundle of a plan.',
  PROJECT: 'A project file (MSPDI), as Microsoft Project and its like write it.',
  TABLE: 'A table of any form, as comma-separated values or as a sheet of a workbook.',
  UNKNOWN: 'Nothing that is read.',
});
