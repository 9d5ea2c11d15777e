import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { ActionLink, Empty, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table } from '../../ui/Table.js';
import classes from './Partners.module.css';
import type { OrganisationPlan } from './partners.operations.js';

interface WorkProps {
  readonly organisation: { readonly id: string; readonly shortName: string };
  readonly plan: OrganisationPlan;
}

/** The actions that an organisation leads, and those that it contributes to. */
export function Work({ organisation: { id, shortName }, plan }: WorkProps) {
  const t = useT();
  const word = useWord();
  const { items } = plan.actions;
  const leads = items.filter(({ lead }) => lead.id === id);
  const contributes = items.filter(({ lead }) => lead.id !== id);
  const partOf = ({ contributors }: (typeof items)[number]): string =>
    contributors
      .filter(({ organisation }) => organisation.id === id)
      .map(({ responsibility }) => word('Responsibility', responsibility))
      .join(', ');
  const parts = [
    { key: 'leads', rows: leads, none: 'partners.leadsNone', role: false },
    { key: 'contributes', rows: contributes, none: 'partners.contributesNone', role: true },
  ] as const;
  return (
    <div>
      {parts.map(({ key, rows, none, role }) => (
        <Section
          key={key}
          id={key}
          title={t(`partners.${key}`, { count: rows.length })}
          aside={
            <PlaceLink to={`plan?${key === 'leads' ? 'lead' : 'partner'}=${encodeURIComponent(shortName)}`}>
              {t('partners.inPlan')}
            </PlaceLink>
          }
        >
          {rows.length === 0 ? (
            <Empty>{t(none)}</Empty>
          ) : (
            <Table
              caption={t(`partners.${key}`, { count: rows.length })}
              rows={rows}
              keyOf={(action) => action.id}
              columns={[
                {
                  key: 'action',
                  head: t('partners.action'),
                  names: true,
                  cell: (action) => <ActionLink action={action} />,
                },
                ...(role
                  ? [
                      {
                        key: 'role',
                        head: t('partners.role'),
                        cell: (action: (typeof items)[number]) => (
                          <span className={classes['whole']}>{partOf(action)}</span>
                        ),
                      },
                    ]
                  : []),
                { key: 'status', head: t('general.status'), cell: ({ status }) => <Sign name={`status.${status}`} /> },
                {
                  key: 'health',
                  head: t('partners.health'),
                  cell: ({ computedHealth }) => <Sign name={`health.${computedHealth}`} />,
                },
                {
                  key: 'end',
                  head: t('partners.end'),
                  figures: true,
                  cell: ({ plannedEnd }) => (
                    <span className={classes['whole']}>
                      <Day value={plannedEnd} />
                    </span>
                  ),
                },
              ]}
            />
          )}
        </Section>
      ))}
    </div>
  );
}
