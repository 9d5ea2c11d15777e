import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { Announce, PlaceLink, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table } from '../../ui/Table.js';
import { ImportPlanMutation } from './reports.operations.js';

type Result = ResultOf<typeof ImportPlanMutation>['importPlan'];

/** More rows than this nobody reads here: they are mended in the file, and the rest shows next time. */
const SHOWN = 200;
const ACCEPTED = '.xlsx,.json';

/** A file is compared with the plan first; only then, and only without a fault, is it taken over. */
export function ImportSection() {
  const t = useT();
  const { code: partnership } = usePlace();
  const [fileId, setFileId] = useState<string | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [reason, setReason] = useState('');
  const verb = useVerb(ImportPlanMutation, {
    said: (data) =>
      data.importPlan.applied ? t('reports.imported', { count: data.importPlan.changeCount }) : t('reports.compared'),
  });
  const run = async (file: string, apply: boolean) => {
    const given = {
      ...(apply && result && { expectedRevision: result.revision }),
      ...(reason.trim() && { reason: reason.trim() }),
    };
    const data = await verb.run({ input: { partnership, fileId: file, apply, ...given } });
    setResult(data?.importPlan ?? (apply ? result : null));
  };
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t('reports.importHow')}
      </Text>
      <FileDrop
        label={t('reports.importFile')}
        accept={ACCEPTED}
        onFile={(file) => {
          setFileId(file.fileId);
          setResult(null);
          void run(file.fileId, false);
        }}
      />
      <Announce>{verb.busy ? t('reports.comparing') : ''}</Announce>
      {verb.busy && <Text size="sm">{t('reports.comparing')}</Text>}
      <Refusal of={verb.refusal} />
      {result && fileId && !verb.busy && (
        <>
          <Outcome result={result} />
          {!result.applied && result.faultCount === 0 && result.changeCount > 0 && (
            <Group align="end">
              <TextInput
                label={t('reports.importReason')}
                description={t('reports.importReasonHint')}
                value={reason}
                onChange={({ currentTarget }) => setReason(currentTarget.value)}
              />
              <Button onClick={() => void run(fileId, true)}>
                {t('reports.importApply', { count: result.changeCount })}
              </Button>
            </Group>
          )}
        </>
      )}
    </Stack>
  );
}

function Outcome({ result }: { result: Result }) {
  const t = useT();
  if (result.applied)
    return (
      <Text role="status">
        {t('reports.imported', { count: result.changeCount })} <PlaceLink to="plan">{t('reports.toPlan')}</PlaceLink>
      </Text>
    );
  if (result.faultCount > 0) return <Faults result={result} />;
  if (result.changeCount === 0) return <Text role="status">{t('reports.nothingNew')}</Text>;
  return <Changes result={result} />;
}

function Faults({ result: { faults, faultCount } }: { result: Result }) {
  const t = useT();
  const rows = faults.slice(0, SHOWN).map((fault, at) => ({ ...fault, at }));
  return (
    <>
      <Text role="alert" fw={500}>
        {t('reports.faults', { count: faultCount })}
      </Text>
      <Table
        caption={t('reports.faultsTable')}
        rows={rows}
        keyOf={({ at }) => String(at)}
        columns={[
          { key: 'sheet', head: t('reports.sheet'), cell: ({ sheet }) => sheet },
          { key: 'row', head: t('reports.row'), figures: true, cell: ({ row }) => row },
          { key: 'column', head: t('reports.column'), cell: ({ header, column }) => header ?? column },
          { key: 'value', head: t('reports.value'), cell: ({ value }) => value },
          { key: 'message', head: t('reports.fault'), names: true, cell: ({ message }) => message },
        ]}
      />
      <Rest shown={rows.length} count={faultCount} />
    </>
  );
}

function Changes({ result: { changes, changeCount } }: { result: Result }) {
  const t = useT();
  const rows = changes.slice(0, SHOWN).map((change, at) => ({ ...change, at }));
  return (
    <>
      <Text role="status" fw={500}>
        {t('reports.changes', { count: changeCount })}
      </Text>
      <Table
        caption={t('reports.changesTable')}
        rows={rows}
        keyOf={({ at }) => String(at)}
        columns={[
          { key: 'subject', head: t('reports.subject'), names: true, cell: ({ subject }) => subject },
          { key: 'kind', head: t('reports.change'), cell: ({ kind }) => <Sign name={`change.${kind}`} /> },
          { key: 'summary', head: t('reports.what'), cell: ({ summary }) => summary },
        ]}
      />
      <Rest shown={rows.length} count={changeCount} />
    </>
  );
}

function Rest({ shown, count }: { shown: number; count: number }) {
  const t = useT();
  return count > shown ? (
    <Text size="sm" c="dimmed">
      {t('reports.shownOf', { shown, count })}
    </Text>
  ) : null;
}
