import { useMemo } from 'react';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { ChangeList } from '../../ui/ChangeList.js';
import { Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { More } from './More.js';
import type { Changed } from './OverviewPage.js';
import type { ActionFacts, OverviewPlan } from './overview.operations.js';
import { HISTORY } from './paths.js';
import { lastSession } from './standing.js';

/** As many as are seen beside the other figures. */
const SHOWN = 9;

interface ChangesProps {
  readonly plan: OverviewPlan;
  readonly actions: readonly ActionFacts[];
  readonly changed: Changed;
}

/** What has changed since the last session, the most important first. */
export function Changes({ plan, actions, changed }: ChangesProps) {
  const t = useT();
  const { day } = useFormat();
  const titles = useMemo(() => new Map(actions.map(({ code, title }) => [code, title])), [actions]);
  const last = lastSession(plan.sessions);
  const title = last
    ? t('overview.changes', { number: last.number })
    : t('overview.changesEver', { date: day(changed.since) });
  return (
    <Section id="changes" title={title} aside={<More to={HISTORY(changed.since)}>{t('overview.compare')}</More>}>
      {changed.items.length === 0 ? (
        <Empty>{t('overview.nothingChanged')}</Empty>
      ) : (
        <ChangeList changes={changed.items} titles={titles} shown={SHOWN} />
      )}
    </Section>
  );
}
