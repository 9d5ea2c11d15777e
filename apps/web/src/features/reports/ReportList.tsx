import { Radio, Select, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMember } from '../../app/member.js';
import { useT } from '../../i18n/text.js';
import { REPORTS } from './choice.js';
import classes from './Reports.module.css';

/** The reports, each with what it is for and for whom; those that the viewer may not have say why. */
export function ReportList({ chosen, onChoose }: { chosen: string; onChoose: (name: string) => void }) {
  const t = useT();
  const { roles } = useMember();
  const observing = roles.every((role) => role === 'OBSERVER' || role === 'ADMINISTRATOR');
  const narrow = useMediaQuery('(max-width: 62em)', window.innerWidth < 992, { getInitialValueInEffect: false });
  if (narrow)
    return (
      <Select
        label={t('reports.which')}
        allowDeselect={false}
        data={REPORTS.map(({ name, confidential }) => ({
          value: name,
          label: t(`reports.name.${name}`),
          disabled: confidential === true && observing,
        }))}
        value={chosen}
        description={t(`reports.for.${chosen}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(name) => name && onChoose(name)}
      />
    );
  return (
    <Radio.Group value={chosen} onChange={onChoose} label={t('reports.which')} classNames={{ label: classes['label'] }}>
      <Stack gap={2}>
        {REPORTS.map(({ name, confidential }) => {
          const withheld = confidential === true && observing;
          return (
            <Radio.Card key={name} value={name} disabled={withheld} className={classes['card']} withBorder={false}>
              <Radio.Indicator size="xs" className={classes['dot']} />
              <div>
                <Text size="sm" fw={500} component="div">
                  {t(`reports.name.${name}`)}
                </Text>
                <Text size="xs" c="dimmed" component="div">
                  {withheld ? t('reports.partnersOnly') : t(`reports.for.${name}`)}
                </Text>
              </div>
            </Radio.Card>
          );
        })}
      </Stack>
    </Radio.Group>
  );
}
