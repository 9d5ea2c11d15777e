import { useMember } from '../../app/member.js';
import { useT } from '../../i18n/text.js';
import { Page } from '../../ui/Page.js';
import { PartNav, usePart } from '../../ui/PartNav.js';
import { Holidays } from './Holidays.js';
import { Invitations } from './Invitations.js';
import { PartnershipFacts } from './PartnershipFacts.js';
import { People } from './People.js';
import { Rules } from './Rules.js';

const PARTS = ['people', 'invitations', 'rules', 'holidays', 'partnership'] as const;
type Part = (typeof PARTS)[number];

const CONTENT: Readonly<Record<Part, () => React.ReactNode>> = {
  people: People,
  invitations: Invitations,
  rules: Rules,
  holidays: Holidays,
  partnership: PartnershipFacts,
};

/** Who may do what here, and by which figures and on which days work is done. The coordinator changes it, others read. */
export default function SettingsPage() {
  const t = useT();
  const coordinates = useMember().is('COORDINATOR');
  const parts = coordinates ? PARTS : PARTS.slice(2);
  const part = usePart(parts);
  const Content = CONTENT[part];
  return (
    <Page title={t('settings.title')} question={t(`settings.question.${part}`)}>
      <PartNav
        label={t('settings.title')}
        parts={parts.map((value) => ({ value, label: t(`settings.part.${value}`) }))}
        current={part}
      />
      <Content />
    </Page>
  );
}
