import { Alert, Button, CopyButton, Group, List } from '@mantine/core';
import { IconCheck, IconDownload, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { fetchFile, saveFile } from '../../ui/download.js';
import { Announce } from '../../ui/parts.js';
import { reportAddress, type Choices, type ReportChoice } from './choice.js';

interface DeliveryProps {
  readonly choice: ReportChoice;
  readonly choices: Choices;
  readonly change: (name: string, value: string | null) => void;
}

type State = {
  readonly busy?: true;
  readonly done?: string;
  readonly refusal?: string;
  readonly reasons?: readonly string[];
};

/** The report as a file, and the address of this very choice. */
export function Delivery({ choice, choices }: DeliveryProps) {
  const t = useT();
  const { code, asOf } = usePlace();
  const [state, setState] = useState<State>({});
  const download = async () => {
    setState({ busy: true });
    const answer = await fetchFile(reportAddress(code, choice, choice.format, asOf, choices));
    if ('refusal' in answer) return setState({ ...answer, refusal: answer.refusal || t('general.offline') });
    saveFile(answer.file, answer.name);
    setState({ done: answer.name });
  };
  return (
    <>
      <Group gap="sm">
        <Button
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={state.busy}
          onClick={() => void download()}
        >
          {t('reports.download', { format: t(`reports.format.${choice.format}`) })}
        </Button>
        <CopyButton value={window.location.href}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconLink size={16} aria-hidden />}
            >
              {t(copied ? 'reports.copied' : 'reports.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Announce>
        {state.busy ? t('reports.making') : state.done ? t('reports.saved', { name: state.done }) : ''}
      </Announce>
      {state.refusal && <Sentence text={state.refusal} reasons={state.reasons ?? []} />}
    </>
  );
}

/** Why the server did not make it. */
export function Sentence({ text, reasons }: { text: string; reasons: readonly string[] }) {
  const others = reasons.filter((reason) => reason !== text);
  return (
    <Alert color="red" variant="light" role="alert" title={text}>
      {others.length > 0 && (
        <List size="sm">
          {others.map((reason) => (
            <List.Item key={reason}>{reason}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
