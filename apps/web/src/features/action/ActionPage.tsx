import { Button, Text } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Page } from '../../ui/Page.js';
import { ActionPageQuery, type ActionPageFacts } from './action.operations.js';
import classes from './ActionPage.module.css';
import { ActionHead, ActionSigns } from './ActionHead.js';
import { ActionVerbs } from './ActionVerbs.js';
import { Contents } from './Contents.js';
import { Dependencies } from './Dependencies.js';
import { Deliverables } from './Deliverables.js';
import { EditAction } from './EditAction.js';
import { GateCheck } from './GateCheck.js';
import { Milestones } from './Milestones.js';
import { People } from './People.js';
import { Record } from './Record.js';
import { ReportProgress } from './ReportProgress.js';
import { Serves } from './Serves.js';
import { useMayChange } from './may-change.js';
import { useToday } from '../../ui/useToday.js';

/** Everything about one action: what it is, how it goes, what can be done. */
export default function ActionPage() {
  const t = useT();
  const { action: code = '' } = useParams();
  const answer = usePlan(ActionPageQuery, { action: code });
  return (
    <Answer of={answer} rows={12}>
      {({ partnership }) =>
        partnership.action ? (
          <Shown key={partnership.action.id} action={partnership.action} partnership={partnership} />
        ) : (
          <Page title={code}>
            <Empty action={<PlaceLink to="plan">{t('action.toPlan')}</PlaceLink>}>
              {t('action.unknown', { code })}
            </Empty>
          </Page>
        )
      }
    </Answer>
  );
}

interface ShownProps {
  readonly action: ActionPageFacts;
  readonly partnership: { readonly timeZone: string; readonly deliverableScheme: string };
}

function Shown({ action, partnership }: ShownProps) {
  const t = useT();
  const today = useToday(partnership.timeZone);
  const may = useMayChange(action);
  const [open, setOpen] = useState<'edit' | 'report' | null>(null);
  const close = () => setOpen(null);
  return (
    <Page
      wide
      name={`${action.code} ${action.title}`}
      title={
        <>
          <span className={classes['code']}>{action.code}</span> {action.title}
        </>
      }
      question={<ActionSigns action={action} />}
      actions={
        <>
          {may.report && <ReportButton onPress={() => setOpen('report')} />}
          <ActionVerbs action={action} today={today} main={!may.report} />
          {may.edit && <EditButton onPress={() => setOpen('edit')} />}
        </>
      }
    >
      <div className={classes['columns']}>
        <div className={classes['content']}>
          <ActionHead action={action} today={today} />
          {action.description ? (
            <Text size="sm" className={classes['description']}>
              {action.description}
            </Text>
          ) : (
            <Empty>{t('action.noDescription')}</Empty>
          )}
          <People action={action} />
          <Serves action={action} />
          <Milestones action={action} today={today} may={may.add} />
          <Deliverables action={action} scheme={partnership.deliverableScheme} may={may.add} />
          <Dependencies action={action} may={may.add} />
          <GateCheck action={action} />
          <Record action={action} today={today} />
        </div>
        <Contents />
      </div>
      {open === 'edit' && <EditAction action={action} onClose={close} />}
      {open === 'report' && <ReportProgress action={action} onClose={close} />}
    </Page>
  );
}

function ReportButton({ onPress }: { readonly onPress: () => void }) {
  const t = useT();
  useOffer('action.report', t('action.report'), onPress, 'r');
  return (
    <Button size="sm" onClick={onPress} aria-keyshortcuts="r">
      {t('action.report')}
    </Button>
  );
}

function EditButton({ onPress }: { readonly onPress: () => void }) {
  const t = useT();
  useOffer('action.edit', t('action.edit'), onPress, 'e');
  return (
    <Button
      size="sm"
      variant="default"
      leftSection={<IconEdit size={16} aria-hidden />}
      onClick={onPress}
      aria-keyshortcuts="e"
    >
      {t('general.edit')}
    </Button>
  );
}
