import { Button, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Reading } from '../graphql/usePlan.js';
import type { RefusalFacts } from '../graphql/refusal.js';
import { useT } from '../i18n/text.js';

/** What a query brought: lines in grey while it comes, a sentence and a way on when it failed, else the children. */
export function Answer<Data>({
  of,
  rows = 6,
  children,
}: {
  of: Reading<Data>;
  rows?: number;
  children: (data: Data) => ReactNode;
}) {
  const t = useT();
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Failure error={of.error} again={of.again} />;
  return (
    <Stack gap="sm" role="status" aria-label={t('general.loading')} aria-busy>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={20} width={`${90 - (row % 3) * 12}%`} />
      ))}
    </Stack>
  );
}

/** Why a page cannot be shown, and how to go on. */
export function Failure({ error, again }: { error: RefusalFacts; again?: () => void }) {
  const t = useT();
  const text = error.kind === 'OFFLINE' ? t('general.offline') : error.message;
  return (
    <Stack align="flex-start" role="alert">
      <Text>{text}</Text>
      {error.logId && (
        <Text size="sm" c="dimmed">
          {t('general.logId', { id: error.logId })}
        </Text>
      )}
      {again && (
        <Button variant="default" onClick={again}>
          {t('general.again')}
        </Button>
      )}
    </Stack>
  );
}
