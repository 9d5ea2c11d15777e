/** Of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Of a table as text. */
export const CSV = 'text/csv; charset=utf-8';
