import { Anchor } from '@mantine/core';
import { Moment } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { Table } from '../../ui/Table.js';
import type { DeliverableFacts } from './deliverable.operations.js';

/** The versions, newest first, each as a file to download or a link. */
export function Versions({ versions }: Pick<DeliverableFacts, 'versions'>) {
  const t = useT();
  return (
    <Section id="versions" title={t('deliverable.versions')}>
      {versions.length === 0 ? (
        <Empty>{t('deliverable.noVersions')}</Empty>
      ) : (
        <Table
          caption={t('deliverable.versions')}
          rows={versions.toReversed()}
          keyOf={({ number }) => String(number)}
          columns={[
            {
              key: 'number',
              head: t('deliverable.version'),
              names: true,
              cell: ({ number, draft }) =>
                t(draft ? 'deliverable.draftNumber' : 'deliverable.versionNumber', { number }),
            },
            {
              key: 'where',
              head: t('deliverable.where'),
              cell: ({ number, fileId, url }) =>
                fileId !== null ? (
                  <Anchor
                    size="sm"
                    href={`/files/${fileId}`}
                    download
                    aria-label={t('deliverable.downloadVersion', { number })}
                  >
                    {t('general.download')}
                  </Anchor>
                ) : (
                  url !== null && (
                    <Anchor size="sm" href={url} rel="noreferrer" target="_blank">
                      {url}
                    </Anchor>
                  )
                ),
            },
            { key: 'at', head: t('general.date'), cell: ({ at }) => <Moment value={at} /> },
            { key: 'by', head: t('deliverable.by'), cell: ({ by }) => by },
            {
              key: 'note',
              head: t('deliverable.notes'),
              cell: ({ note, lateReason }) => (
                <>
                  {note}
                  {lateReason !== null && <div>{t('deliverable.lateBecause', { reason: lateReason })}</div>}
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
