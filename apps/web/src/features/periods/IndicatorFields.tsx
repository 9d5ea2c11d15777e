import { NumberInput } from '@mantine/core';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { FieldConflict } from './LineFields.js';
import type { Report } from './periods.operations.js';
import { indicatorField } from './report-edits.js';
import classes from './ReportForm.module.css';
import type { ReportEdits } from './useReportEdits.js';

interface IndicatorFieldsProps {
  readonly report: Report;
  readonly last: Report | undefined;
  readonly edits: ReportEdits;
}

/** The six figures that every report counts; 0 is a value. */
export function IndicatorFields({ report, last, edits }: IndicatorFieldsProps) {
  const t = useT();
  const word = useWord();
  const { number } = useFormat();
  return (
    <div className={classes['indicators']}>
      {report.indicators.map(({ indicator }) => {
        const field = indicatorField(indicator);
        const before = last?.indicators.find((one) => one.indicator === indicator)?.value ?? null;
        return (
          <div key={indicator}>
            <NumberInput
              id={field}
              label={word('Indicator', indicator)}
              description={before === null ? undefined : t('periods.valueLastTime', { value: number(before) })}
              min={0}
              allowDecimal={indicator === 'FUNDING_SECURED'}
              decimalScale={2}
              hideControls
              value={String(edits.valueOf(field) ?? '')}
              onChange={(next) => edits.write(field, String(next))}
            />
            <FieldConflict field={field} edits={edits} />
          </div>
        );
      })}
    </div>
  );
}
