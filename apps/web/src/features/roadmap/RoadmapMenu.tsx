import { Button, Menu } from '@mantine/core';
import {
  IconArrowRampRight,
  IconArrowsDiff,
  IconChevronDown,
  IconFileTypePdf,
  IconFileTypeSvg,
  IconPhoto,
  IconPrinter,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { fetchFile, saveFile } from '../../ui/download.js';
import { toast } from '../../ui/toast.js';
import { savePng, saveSvg } from './save.js';
import type { Schedule } from './schedule.js';
import { useDrawingWords } from '../../ui/useDrawingWords.js';
import type { ShownPlan } from './useShownPlan.js';
import { pdfAddress, type RoadmapView } from './view.js';
import { wholeDrawing } from './whole.js';

interface RoadmapMenuProps {
  readonly schedule: Schedule;
  readonly plan: ShownPlan;
  readonly view: RoadmapView;
  /** Asks for a dependency; null where none can be added. */
  readonly onLink: (() => void) | null;
}

/** What can be done with the whole of it: to change and to compare it, and to take along what is shown, on paper and as files. */
export function RoadmapMenu({ schedule: { head }, plan, view, onLink }: RoadmapMenuProps) {
  const t = useT();
  const { locale: language } = useIntl();
  const { code, asOf, to } = usePlace();
  const words = useDrawingWords();
  const [busy, setBusy] = useState(false);
  const name = `${code}-roadmap-r${head.revision}`;
  const draw = () => wholeDrawing({ plan, view, words, language });
  const png = () => void savePng(draw(), name).catch(() => toast({ text: t('roadmap.noPng'), tone: 'refused' }));
  const pdf = async () => {
    setBusy(true);
    const answer = await fetchFile(pdfAddress(code, view, { language, asOf }));
    setBusy(false);
    if ('file' in answer) saveFile(answer.file, answer.name);
    else toast({ text: answer.refusal || t('general.offline'), reasons: answer.reasons, tone: 'refused' });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="sm" loading={busy} rightSection={<IconChevronDown size={14} aria-hidden />}>
          {t('roadmap.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {onLink && (
          <Menu.Item leftSection={<IconArrowRampRight size={16} aria-hidden />} onClick={onLink}>
            {t('roadmap.link')}
          </Menu.Item>
        )}
        <Menu.Item component={Link} to={to('baselines')} leftSection={<IconArrowsDiff size={16} aria-hidden />}>
          {t('roadmap.compare')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('roadmap.export')}</Menu.Label>
        <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('roadmap.print')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypePdf size={16} aria-hidden />} onClick={() => void pdf()}>
          {t('roadmap.pdf')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileTypeSvg size={16} aria-hidden />}
          onClick={() => saveSvg(draw(), t('roadmap.alternative', { count: plan.actions.length }), name)}
        >
          {t('roadmap.svg')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPhoto size={16} aria-hidden />} onClick={png}>
          {t('roadmap.png')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
