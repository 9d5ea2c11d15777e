import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useRead } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { Announce, Refusal } from '../../ui/parts.js';
import { emptyMatch, inputOf, type Match, type Preview } from './import-match.js';
import { ImportOutcome, type ImportResult } from './ImportOutcome.js';
import { ImportValues } from './ImportValues.js';
import { MatchColumns } from './MatchColumns.js';
import { ImportPlanMutation, ImportPreviewQuery } from './reports.operations.js';

const ACCEPTED = '.xlsx,.json,.xml,.csv,.tsv,.txt';

/** A file is looked at, compared with the plan, and only then, and only without a fault, taken over. */
export function ImportSection() {
  const t = useT();
  const [fileId, setFileId] = useState<string | null>(null);
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t('reports.importHow')}
      </Text>
      <FileDrop label={t('reports.importFile')} accept={ACCEPTED} onFile={(file) => setFileId(file.fileId)} />
      {fileId && <ImportFile key={fileId} fileId={fileId} />}
    </Stack>
  );
}

/** The steps of one file. */
function ImportFile({ fileId }: { fileId: string }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const [match, setMatch] = useState<Match>(emptyMatch);
  const { sheet, headerRow, target } = match;
  const reading = useRead(ImportPreviewQuery, { input: { partnership, fileId, sheet, headerRow, target } });
  const preview = reading.data?.importPreview;
  return (
    <>
      <Refusal of={reading.error} />
      {reading.loading && <Text size="sm">{t('reports.looking')}</Text>}
      {preview?.faults.map(({ code, message }) => (
        <Text key={code} role="alert">
          {message}
        </Text>
      ))}
      {preview && preview.format !== 'UNKNOWN' && (
        <Compare fileId={fileId} preview={preview} match={match} onMatch={setMatch} />
      )}
    </>
  );
}

interface CompareProps {
  readonly fileId: string;
  readonly preview: Preview;
  readonly match: Match;
  onMatch(match: Match): void;
}

/** How the file is read, what it would change, and the button that takes it over. */
function Compare({ fileId, preview, match, onMatch }: CompareProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const [result, setResult] = useState<ImportResult | null>(null);
  const [reason, setReason] = useState('');
  const verb = useVerb(ImportPlanMutation, {
    said: ({ importPlan }) =>
      importPlan.applied ? t('reports.imported', { count: importPlan.changeCount }) : t('reports.compared'),
  });
  const run = async (apply: boolean) => {
    const given = {
      ...(apply && result && { expectedRevision: result.revision }),
      ...(reason.trim() && { reason: reason.trim() }),
    };
    const mapping = inputOf(preview, match);
    const data = await verb.run({ input: { partnership, fileId, apply, ...(mapping && { mapping }), ...given } });
    setResult(data?.importPlan ?? (apply ? result : null));
  };
  const change = (next: Match) => {
    setResult(null);
    onMatch(next);
  };
  const ready = result && !verb.busy;
  const takeable = ready && !result.applied && result.faultCount === 0 && result.changeCount > 0;
  return (
    <>
      <Text size="sm" role="status">
        {t(`reports.format.is.${preview.format}`, { rows: preview.rowCount, sheet: preview.sheet ?? '' })}
      </Text>
      {preview.format === 'TABLE' && <MatchColumns preview={preview} match={match} onMatch={change} />}
      {(preview.format === 'TABLE' || preview.format === 'PROJECT') && (
        <ImportValues preview={preview} match={match} onMatch={change} />
      )}
      {!result?.applied && (
        <Group>
          <Button variant={takeable ? 'default' : 'filled'} loading={verb.busy} onClick={() => void run(false)}>
            {t(result ? 'reports.compareAgain' : 'reports.compare')}
          </Button>
        </Group>
      )}
      <Announce>{verb.busy ? t('reports.comparing') : ''}</Announce>
      <Refusal of={verb.refusal} />
      {ready && <ImportOutcome result={result} />}
      {takeable && (
        <Group align="end">
          <TextInput
            label={t('reports.importReason')}
            description={t('reports.importReasonHint')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button onClick={() => void run(true)}>{t('reports.importApply', { count: result.changeCount })}</Button>
        </Group>
      )}
    </>
  );
}
