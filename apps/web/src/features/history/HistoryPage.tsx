import { useMember } from '../../app/member.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Page } from '../../ui/Page.js';
import { Segmented } from '../../ui/parts.js';
import { Compare } from './Compare.js';
import { HistoryPlaceQuery } from './history.operations.js';
import { Log } from './Log.js';

const VIEWS = ['log', 'compare'] as const;
type View = (typeof VIEWS)[number];

/** What was changed, when, by whom and why; and what differs between two dates. */
export default function HistoryPage() {
  const t = useT();
  const [address, set] = useAddress();
  // The log is the partners' own affair; what changed in what an observer sees can be compared.
  const observing = useMember().roles.every((role) => role === 'OBSERVER');
  const view = observing ? 'compare' : viewOf(address);
  const answer = usePlan(HistoryPlaceQuery);
  return (
    <Page
      title={t('history.title')}
      question={t(`history.question.${view}`)}
      actions={
        observing ? null : (
          <Segmented<View>
            label={t('history.view')}
            value={view}
            choices={VIEWS.map((value) => ({ value, label: t(`history.${value}`) }))}
            onChange={(value) => set('view', value)}
          />
        )
      }
    >
      <Answer of={answer}>
        {({ partnership }) =>
          view === 'log' ? <Log timeZone={partnership.timeZone} /> : <Compare place={partnership} />
        }
      </Answer>
    </Page>
  );
}

/** A link that says since when means the comparison. */
function viewOf(address: URLSearchParams): View {
  const given = address.get('view');
  if (given === 'log' || given === 'compare') return given;
  return address.has('since') ? 'compare' : 'log';
}
