import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { toast } from '../../ui/toast.js';
import { runBulk, wouldChange, type BulkProgress, type BulkVerb } from './bulk.js';
import type { PlanAction } from './plan.operations.js';
import { sendBulk } from './sendBulk.js';

/** Does the same to several actions, tells how far it is, and takes changed fields back. */
export function useBulk() {
  const client = useClient();
  const { code } = usePlace();
  const t = useT();
  const [progress, setProgress] = useState<BulkProgress | null>(null);
  const [busy, setBusy] = useState(false);
  const stopping = useRef(false);

  const go = async (
    verbOf: (action: PlanAction) => BulkVerb,
    actions: readonly PlanAction[],
  ): Promise<BulkProgress> => {
    stopping.current = false;
    setBusy(true);
    setProgress({ total: actions.length, done: [], refused: [] });
    const send = (action: PlanAction) => sendBulk(client, code, verbOf(action), action);
    const end = await runBulk(send, actions, setProgress, () => stopping.current);
    setBusy(false);
    if (end.refused.length === 0) setProgress(null);
    return end;
  };

  const run = async (verb: BulkVerb, selected: readonly PlanAction[]): Promise<void> => {
    const { done } = await go(
      () => verb,
      selected.filter((action) => wouldChange(verb, action)),
    );
    const undo =
      verb.kind === 'priority' && done.length > 0 ? { label: t('general.undo'), run: () => void back(done) } : null;
    toast({ text: t('plan.bulkSaid', { count: done.length }), ...(undo && { undo }) });
  };

  /** Sets every field back to what it was, unless somebody has changed the action since. */
  const back = async (done: BulkProgress['done']): Promise<void> => {
    const before = new Map(done.map((one) => [one.after.id, one.before.priority]));
    const verbOf = (action: PlanAction): BulkVerb => ({
      kind: 'priority',
      priority: before.get(action.id) ?? action.priority,
    });
    await go(
      verbOf,
      done.map(({ after }) => after),
    );
    toast({ text: t('general.undone') });
  };

  const stop = () => {
    stopping.current = true;
  };
  return { run, busy, progress, stop, forget: () => setProgress(null) };
}
