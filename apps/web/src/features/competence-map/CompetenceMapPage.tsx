import { useMember, type Role } from '../../app/member.js';
import { useT } from '../../i18n/text.js';
import { Page } from '../../ui/Page.js';
import { PartNav, usePart } from '../../ui/PartNav.js';
import { Coverage } from './Coverage.js';
import { Matches } from './Matches.js';
import { Network } from './Network.js';
import { Suggestions } from './Suggestions.js';

const PARTS = ['coverage', 'network', 'suggestions', 'matches'] as const;
type Part = (typeof PARTS)[number];

const CONTENT: Readonly<Record<Part, () => React.ReactNode>> = {
  coverage: Coverage,
  network: Network,
  suggestions: Suggestions,
  matches: Matches,
};

/** Those who see matches; for observers the part would be empty. */
const INSIDE: readonly Role[] = ['COORDINATOR', 'PARTNER', 'COMMITTEE'];

/** What do the partners cover together, who works with whom, whom to bring together, and what comes of it? */
export default function CompetenceMapPage() {
  const t = useT();
  const { roles } = useMember();
  const parts = roles.some((role) => INSIDE.includes(role)) ? PARTS : PARTS.slice(0, 3);
  const part = usePart(parts);
  const Content = CONTENT[part];
  return (
    <Page title={t('competenceMap.title')} question={t(`competenceMap.question.${part}`)}>
      <PartNav
        label={t('competenceMap.title')}
        parts={parts.map((value) => ({ value, label: t(`competenceMap.part.${value}`) }))}
        current={part}
      />
      <Content />
    </Page>
  );
}
