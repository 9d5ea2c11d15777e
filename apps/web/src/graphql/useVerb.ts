import { useCallback, useContext, useState } from 'react';
import type { TadaDocumentNode } from 'gql.tada';
import { Kind, type DocumentNode } from 'graphql';
import { useClient } from 'urql';
import { useT } from '../i18n/text.js';
import { ConflictContext, type Conflict } from '../ui/conflict.js';
import { toast } from '../ui/toast.js';
import { expect, unexpect } from './client.js';
import { refusalOf, type RefusalFacts } from './refusal.js';

/** How a change is taken back: the mutation that does the opposite. */
export interface Undo {
  // The opposite may be any mutation: its own types were checked where it was written.
  readonly document: TadaDocumentNode<never, never> | DocumentNode;
  readonly variables: object;
}

export interface VerbOptions<Data, Variables> {
  /** What the toast says when it is done; none when omitted. */
  readonly said?: (data: Data, variables: Variables) => string;
  /** Offered in the toast for ten seconds. */
  readonly undo?: (data: Data, variables: Variables) => Undo | null;
  /** What the server will probably answer, shown until it does. `__typename` and `id` included. */
  readonly optimistic?: (variables: Variables) => Data;
  /** Refusals go into a toast; otherwise the caller shows `refusal`. */
  readonly toastRefusals?: boolean;
  /** What stands on both sides when somebody else was faster; null leaves the refusal to the caller. */
  readonly conflict?: (variables: Variables) => Promise<Conflict<Variables> | null> | Conflict<Variables> | null;
}

export interface VerbHandle<Data, Variables> {
  /** Sends the mutation; null when it was refused. */
  readonly run: (variables: Variables) => Promise<Data | null>;
  readonly busy: boolean;
  readonly refusal: RefusalFacts | null;
  /** Takes the refusal away. */
  readonly forget: () => void;
}

/** One mutation: sent once whatever the line does, told about, taken back, and asked again where two people collide. */
export function useVerb<Data, Variables extends object>(
  document: TadaDocumentNode<Data, Variables>,
  options: VerbOptions<Data, Variables> = {},
): VerbHandle<Data, Variables> {
  const client = useClient();
  const t = useT();
  const askConflict = useContext(ConflictContext);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalFacts | null>(null);

  const send = async (sent: DocumentNode, variables: object) => {
    const headers = { 'Idempotency-Key': crypto.getRandomValues(new Uint32Array(4)).join('-') };
    const context = { fetchOptions: { credentials: 'same-origin' as const, headers } };
    return client.mutation<Data>(sent, variables, context).toPromise();
  };

  const run = async (variables: Variables): Promise<Data | null> => {
    setBusy(true);
    setRefusal(null);
    const field = rootField(document);
    const guess = options.optimistic?.(variables) as Record<string, unknown> | undefined;
    if (guess && field) expect(field, () => guess[field] as never);
    const { data, error } = await send(document, variables);
    if (guess && field) unexpect(field);
    setBusy(false);
    if (!error && data) {
      tell(data, variables);
      return data;
    }
    const facts = error ? refusalOf(error) : { kind: 'INTERNAL', message: '', blockers: [], fields: {}, logId: null };
    const told = facts.kind === 'OFFLINE' ? { ...facts, message: t('general.offline') } : facts;
    return told.kind === 'CONFLICT' && options.conflict ? settle(variables, told) : refuse(told);
  };

  const refuse = (facts: RefusalFacts): null => {
    setRefusal(facts);
    if (options.toastRefusals)
      toast({ text: facts.message, reasons: facts.blockers.map((b) => b.message), tone: 'refused' });
    return null;
  };

  const settle = async (variables: Variables, facts: RefusalFacts): Promise<Data | null> => {
    const conflict = await options.conflict?.(variables);
    if (!conflict) return refuse(facts);
    const chosen = await askConflict(conflict);
    return chosen ? run(chosen) : null;
  };

  const tell = (data: Data, variables: Variables): void => {
    const text = options.said?.(data, variables);
    if (text === undefined) return;
    const undo = options.undo?.(data, variables) ?? null;
    toast({
      text,
      ...(undo && {
        undo: {
          label: t('general.undo'),
          run: () =>
            void send(undo.document, undo.variables).then(({ error }) =>
              toast(error ? { text: refusalOf(error).message, tone: 'refused' } : { text: t('general.undone') }),
            ),
        },
      }),
    });
  };

  const forget = useCallback(() => setRefusal(null), []);
  return { run, busy, refusal, forget };
}

/** The name of the mutation's one root field. */
function rootField({ definitions }: DocumentNode): string | null {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections[0];
  return field?.kind === Kind.FIELD ? field.name.value : null;
}
