import { Button, Menu } from '@mantine/core';
import { IconDownload, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { toast } from '../../ui/toast.js';
import type { ColumnId } from './columns.js';
import type { PlanRow } from './rows.js';

interface ExportMenuProps {
  readonly rows: readonly PlanRow[];
  readonly columns: readonly ColumnId[];
  /** While rows are still being read, a file would lack some. */
  readonly complete: boolean;
}

/** This view as a file, and its address. */
export function ExportMenu({ rows, columns, complete }: ExportMenuProps) {
  const t = useT();
  const { locale } = useIntl();
  const { code, asOf } = usePlace();
  const [busy, setBusy] = useState(false);
  const download = async (format: 'xlsx' | 'csv') => {
    setBusy(true);
    const body = { columns, codes: rows.map(({ action }) => action.code), language: locale, ...(asOf && { asOf }) };
    const problem = await fetchFile(`/exports/${encodeURIComponent(code)}/actions.${format}`, body);
    setBusy(false);
    if (problem !== null) toast({ text: problem || t('general.offline'), tone: 'refused' });
  };
  const copy = async () => {
    // Without a safe line (https) a browser has no clipboard; with one it may still refuse.
    const copied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(window.location.href))
      .then(() => true)
      .catch(() => false);
    toast(copied ? { text: t('plan.linkCopied') } : { text: t('plan.linkNotCopied'), tone: 'refused' });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="sm" variant="default" loading={busy} leftSection={<IconDownload size={16} aria-hidden />}>
          {t('plan.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('plan.exportHint', { count: rows.length })}</Menu.Label>
        <Menu.Item disabled={!complete} onClick={() => void download('xlsx')}>
          {t('plan.exportXlsx')}
        </Menu.Item>
        <Menu.Item disabled={!complete} onClick={() => void download('csv')}>
          {t('plan.exportCsv')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={() => void copy()}>
          {t('plan.copyLink')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Fetches a file and hands it to the browser to keep. @returns what went wrong; empty where the line broke, null for nothing */
async function fetchFile(address: string, body: object): Promise<string | null> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response) return '';
  if (!response.ok) {
    const { error } = (await response.json()) as { error: { message: string } };
    return error.message;
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'actions';
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return null;
}
