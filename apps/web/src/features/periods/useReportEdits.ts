import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useDraft } from '../../app/draft.js';
import { usePlace } from '../../app/place.js';
import { useSession } from '../../app/session.js';
import type { RefusalFacts } from '../../graphql/refusal.js';
import { useVerb } from '../../graphql/useVerb.js';
import {
  PartnerReportsQuery,
  SavePartnerReportMutation,
  type PeriodReports,
  type Report,
} from './periods.operations.js';
import {
  conflictsOf,
  edited,
  inputOf,
  keepMine,
  sendable,
  settled,
  takeTheirs,
  valuesOf,
  type Edits,
  type FieldValue,
} from './report-edits.js';

/** As long as somebody pauses before what they wrote is saved. */
const PAUSE_MS = 1_000;
const NONE: Edits = {};

export interface ReportEdits {
  readonly valueOf: (field: string) => FieldValue;
  readonly write: (field: string, value: FieldValue) => void;
  /** What somebody else wrote into the field meanwhile; undefined when nobody did. */
  readonly theirsOf: (field: string) => FieldValue | undefined;
  readonly keepMine: (field: string) => void;
  readonly takeTheirs: (field: string) => void;
  readonly saving: boolean;
  /** True when everything that was written is saved. */
  readonly clean: boolean;
  /** When it was saved last, since the page was opened. */
  readonly savedAt: string | null;
  readonly refusal: RefusalFacts | null;
  /** Saves at once. */
  readonly save: () => Promise<void>;
  /** What is still to be sent, for a submission that brings it along. */
  readonly pending: () => object;
  /** Forgets what was written: it was submitted. */
  readonly clear: () => void;
}

/**
 * What somebody writes into a partner report: kept in the browser with every key, saved when they pause. Before it is saved
 * the report is read once more, so that what came meanwhile through an update link or from a colleague is not overwritten
 * unseen: such a field waits until one of the two values is chosen.
 */
export function useReportEdits(period: PeriodReports, report: Report): ReportEdits {
  const { code } = usePlace();
  const client = useClient();
  const { number } = period;
  const organisation = report.organisation;
  const draft = useDraft<Edits>(`partner-report:${code}:${number}:${organisation.id}`, NONE);
  const saved = useMemo(() => valuesOf(report), [report]);
  const send = useVerb(SavePartnerReportMutation);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const { readings } = useSession();
  // What was refused is not sent again as it is, unless somebody has signed in again meanwhile.
  const [refused, setRefused] = useState<{ readonly edits: Edits; readonly readings: number } | null>(null);
  const edits = draft.value;
  const latest = useRef(edits);
  useEffect(() => {
    latest.current = edits;
  }, [edits]);

  const keep = (next: Edits) => {
    // Several fields may be written before the page is drawn again.
    latest.current = next;
    if (Object.keys(next).length === 0) draft.clear();
    else draft.set(next);
  };
  const target = { partnership: code, period: number, organisation: organisation.shortName };

  const save = async () => {
    const fresh = await client
      .query(PartnerReportsQuery, { code, asOf: null }, { requestPolicy: 'network-only' })
      .toPromise();
    const now = reportIn(fresh.data?.partnership.reportingPeriods, number, organisation.id) ?? report;
    const sent = sendable(latest.current, valuesOf(now));
    if (Object.keys(sent).length === 0) return;
    const data = await send.run({ input: { ...target, ...inputOf(sent, now) } });
    setRefused(data ? null : { edits: latest.current, readings });
    if (!data) return;
    keep(settled(latest.current, sent));
    setSavedAt(new Date().toISOString());
  };

  const hopeless = refused?.edits === edits && refused.readings === readings;
  const waiting = Object.keys(sendable(edits, saved)).length > 0 && !hopeless;
  const saveLater = useRef(save);
  useEffect(() => {
    saveLater.current = save;
  });
  useEffect(() => {
    if (!waiting || send.busy) return undefined;
    const timer = setTimeout(() => void saveLater.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waiting, send.busy, edits]);

  const conflicts = useMemo(() => new Set(conflictsOf(edits, saved)), [edits, saved]);
  return {
    valueOf: useCallback(
      (field) => (field in edits ? edits[field]!.value : (saved.get(field) ?? null)),
      [edits, saved],
    ),
    write: (field, value) => keep(edited(latest.current, field, value, saved.get(field) ?? null)),
    theirsOf: (field) => (conflicts.has(field) ? saved.get(field) : undefined),
    keepMine: (field) => keep(keepMine(latest.current, field, saved.get(field) ?? null)),
    takeTheirs: (field) => keep(takeTheirs(latest.current, field)),
    saving: send.busy,
    clean: Object.keys(edits).length === 0,
    savedAt,
    refusal: send.refusal,
    save,
    pending: () => ({ ...target, ...inputOf(sendable(latest.current, saved), report) }),
    clear: draft.clear,
  };
}

/** The report of an organisation on a period. */
export function reportIn(
  periods: readonly PeriodReports[] | undefined,
  number: number,
  organisationId: string,
): Report | undefined {
  return periods
    ?.find((period) => period.number === number)
    ?.partnerReports.find(({ organisation }) => organisation.id === organisationId);
}
