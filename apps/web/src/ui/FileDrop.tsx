import { Button, FileButton, Progress, Stack, Text } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { usePlace } from '../app/place.js';
import { useT } from '../i18n/text.js';
import classes from './FileDrop.module.css';
import { upload, type UploadedFile } from './upload.js';

interface FileDropProps {
  /** What the file is for, such as `Version of D1.1.1`. */
  readonly label: string;
  readonly accept?: string;
  /** Called when the server has the file. */
  onFile(file: UploadedFile): void;
}

/** A place to drop a file on, and a button that does the same; shows how far the upload is. */
export function FileDrop({ label, accept, onFile }: FileDropProps) {
  const t = useT();
  const { code } = usePlace();
  const [over, setOver] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [state, setState] = useState<{ name?: string; error?: string }>({});
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    setState({});
    setShare(0);
    const result = await upload(code, file, setShare);
    setShare(null);
    if ('error' in result) return setState({ error: result.error || t('general.offline') });
    setState({ name: file.name });
    onFile(result);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={classes['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Stack gap={4} align="flex-start">
        <FileButton onChange={(file) => void take(file)} {...(accept && { accept })}>
          {(props) => (
            <Button {...props} variant="default" size="sm" aria-label={`${t('general.chooseFile')}: ${label}`}>
              {t('general.chooseFile')}
            </Button>
          )}
        </FileButton>
        <Text size="xs" c="dimmed">
          {t('general.dropHere')}
        </Text>
        {share !== null && <Progress value={share * 100} w="100%" aria-label={t('general.uploading')} />}
        <div role="status">
          {state.name && <Text size="sm">{t('general.uploaded', { name: state.name })}</Text>}
          {state.error && (
            <Text size="sm" className={classes['error']}>
              {state.error}
            </Text>
          )}
        </div>
      </Stack>
    </div>
  );
}
