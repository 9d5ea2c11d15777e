import { emptyMatch, gapsOf, inputOf, withField, type Preview } from './import-match.js';

const PREVIEW: Preview = {
  ...{ format: 'TABLE', encoding: 'UTF-8', delimiter: ';', sheets: [], sheet: null, headerRow: 2, rowCount: 1 },
  target: 'actions',
  columns: [
    { column: 'A', header: 'Subject', samples: [], field: 'title' },
    { column: 'B', header: 'Summary', samples: [], field: null },
  ],
  fields: [
    { field: 'title', title: 'Title', required: true },
    { field: 'lead', title: 'Lead', required: true },
    { field: 'activity', title: 'Activity', required: true },
    { field: 'code', title: 'Code', required: false },
  ],
  faults: [],
};

describe('the columns of a table', () => {
  it('are as proposed until somebody says otherwise', () => {
    expect(inputOf(PREVIEW, emptyMatch)).toMatchObject({
      columns: [
        { column: 'A', field: 'title' },
        { column: 'B', field: '' },
      ],
      ...{ headerRow: 2, target: 'actions', values: [] },
    });
  });

  it('are each another field', () => {
    const match = withField(PREVIEW, emptyMatch, 'B', 'title');
    expect(inputOf(PREVIEW, match)!.columns).toEqual([
      { column: 'A', field: '' },
      { column: 'B', field: 'title' },
    ]);
  });

  it('leave gaps, which values fill; a code names its activity', () => {
    expect(gapsOf(PREVIEW, emptyMatch)).toEqual(['lead', 'activity']);
    expect(gapsOf(PREVIEW, withField(PREVIEW, emptyMatch, 'B', 'code'))).toEqual(['lead']);
    const values = { lead: ' AFIL ', activity: '' };
    expect(inputOf(PREVIEW, { ...emptyMatch, values })!.values).toEqual([{ field: 'lead', value: 'AFIL' }]);
  });

  it('are of no concern where the file says everything itself', () => {
    expect(inputOf({ ...PREVIEW, format: 'WORKBOOK' }, emptyMatch)).toBeNull();
    expect(inputOf({ ...PREVIEW, format: 'PROJECT' }, emptyMatch)).toEqual({ values: [] });
  });
});
