import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { loadCatalogue, type Extent, type Messages } from './catalogue.js';
import { PSEUDO, type Language } from './languages.js';

export type TextValues = Readonly<Record<string, string | number>>;
/** Says a text of the catalogue; `values` fill its places. */
export type Say = (id: string, values?: TextValues) => string;

interface AllTexts {
  readonly areHere: boolean;
  readonly ask: () => void;
}

const AllTextsContext = createContext<AllTexts>({ areHere: false, ask: () => undefined });

/**
 * The texts of one language for everything inside; nothing is shown before those of the door are there. Those of the
 * pages come when somebody asks for them, and with every language chosen from then on.
 */
export function TextProvider({ language, children }: { language: Language | typeof PSEUDO; children: ReactNode }) {
  const [extent, setExtent] = useState<Extent>('door');
  const [loaded, setLoaded] = useState<{ language: string; extent: Extent; messages: Messages } | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadCatalogue(language, extent).then((messages) => {
      if (wanted) setLoaded({ language, extent, messages });
    });
    document.documentElement.lang = language;
    return () => {
      wanted = false;
    };
  }, [language, extent]);
  const areHere = loaded?.extent === 'whole';
  const all = useMemo(() => ({ areHere, ask: () => setExtent('whole') }), [areHere]);
  if (!loaded) return null;
  return (
    <AllTextsContext value={all}>
      <IntlProvider locale={localeOf(loaded.language)} messages={{ ...loaded.messages } as Record<string, string>}>
        {children}
      </IntlProvider>
    </AllTextsContext>
  );
}

/** True once the texts of all pages are there; asks for them. */
export function useAllTexts(): boolean {
  const { areHere, ask } = useContext(AllTextsContext);
  useEffect(ask, [ask]);
  return areHere;
}

/** How dates and numbers are written: English as in Europe. */
function localeOf(language: string): string {
  return language === 'en' || language === PSEUDO ? 'en-GB' : language;
}

/** `t('plan.title')`. A missing text is an error in the console and shows its id; a test finds it first. */
export function useT(): Say {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

/** The group of words that stands for an enumeration of the schema, where its name differs from the enumeration's. */
const GROUPS: Readonly<Record<string, string>> = {
  ActionStatus: 'status',
  MilestoneStatus: 'milestoneStatus',
  DeliverableStatus: 'deliverable',
  GateStatus: 'gate',
  DecisionOutcome: 'outcome',
  DecisionEffect: 'effect',
  DecisionKind: 'kind',
  DecisionMethod: 'method',
  InvestmentStage: 'stage',
  Responsibility: 'role',
  ReportRole: 'role',
  MembershipKind: 'membership',
  OrganisationKind: 'organisation',
  StakeholderKind: 'stakeholder',
  StakeholderState: 'state',
  CohesionCategory: 'cohesion',
  ToolboxKind: 'toolbox',
  PeriodStatus: 'period',
  PartnerReportStatus: 'partnerReport',
  DisseminationStatus: 'dissemination',
  NoticeStatus: 'notice',
  MatchStatus: 'match',
  FunnelStep: 'match',
  ReviewOutcome: 'review',
  ChangeKind: 'change',
  MailKind: 'mail',
  MailStatus: 'mailStatus',
  CalendarScope: 'calendar',
  FundingSource: 'fundingSource',
  FundingStatus: 'fundingStatus',
  SessionStatus: 'session',
  SessionKind: 'sessionKind',
  ObjectiveKind: 'objective',
  ReportSubject: 'subject',
  NoticeReason: 'noticeReason',
  DependencyType: 'dependency',
};

/** `word('ActionStatus', 'ON_HOLD')`: the word for a value of one of the schema's enumerations. */
export function useWord(): (enumeration: string, value: string) => string {
  const intl = useIntl();
  return useCallback(
    (enumeration, value) => {
      const group = GROUPS[enumeration] ?? enumeration.charAt(0).toLowerCase() + enumeration.slice(1);
      return intl.formatMessage({ id: `${group}.${value}` });
    },
    [intl],
  );
}
