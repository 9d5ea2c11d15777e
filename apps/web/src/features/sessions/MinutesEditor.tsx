import { ActionIcon, Group, Text } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconH2,
  IconH3,
  IconItalic,
  IconList,
  IconListNumbers,
  type Icon,
} from '@tabler/icons-react';
import { EditorContent, useEditor, useEditorState, type Editor, type JSONContent } from '@tiptap/react';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';
import classes from './MinutesEditor.module.css';
import { UpdateMinutesMutation, type SessionFacts } from './sessions.operations.js';

/** How long nobody types before what was typed is saved. */
const PAUSE_MS = 1_000;

/** The text of the minutes. What is kept is the editor's own document, never HTML; it is saved by itself. */
export default function MinutesEditor({ session, editable }: { session: SessionFacts; editable: boolean }) {
  const t = useT();
  const saving = useSaving(session);
  const editor = useEditor({
    extensions: [
      StarterKit.configure({ heading: { levels: [1, 2, 3] } }),
      TableKit,
      TaskList,
      TaskItem.configure({ nested: true }),
    ],
    content: session.minutes as JSONContent,
    editable,
    // The page's policy takes no style elements without a nonce: the styles are in our own sheet.
    injectCSS: false,
    editorProps: { attributes: { 'aria-label': t('sessions.minutes'), role: 'textbox', 'aria-multiline': 'true' } },
    onUpdate: ({ editor: changed }) => saving.soon(changed.getJSON()),
  });
  return (
    <div>
      {editable && <Toolbar editor={editor} />}
      <EditorContent editor={editor} className={classes['text']} />
      {editable && (
        <Text size="sm" c="dimmed" role="status">
          {t(`sessions.save.${saving.state}`)}
        </Text>
      )}
      <Refusal of={saving.refusal} />
    </div>
  );
}

/** Saves a while after the last change, and what is still unsaved when the page is left. */
function useSaving({ number, version }: SessionFacts) {
  const { code: partnership } = usePlace();
  const [state, setState] = useState<'saved' | 'waiting' | 'refused'>('saved');
  const update = useVerb(UpdateMinutesMutation);
  const base = useRef(version);
  const waiting = useRef<{ minutes: JSONContent; timer: ReturnType<typeof setTimeout> } | null>(null);
  const save = async () => {
    if (!waiting.current) return;
    const { minutes, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    const done = await update.run({ input: { partnership, session: number, expectedVersion: base.current, minutes } });
    if (done) base.current = done.updateMinutes.version;
    if (!waiting.current) setState(done ? 'saved' : 'refused');
  };
  const last = useRef(save);
  useEffect(() => {
    last.current = save;
  });
  useEffect(() => () => void last.current(), []);
  const soon = (minutes: JSONContent) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { minutes, timer: setTimeout(() => void last.current(), PAUSE_MS) };
    setState('waiting');
  };
  return { soon, state, refusal: update.refusal };
}

interface Tool {
  readonly label: string;
  readonly icon: Icon;
  readonly active: boolean;
  run(): void;
}

function Toolbar({ editor }: { editor: Editor }) {
  const t = useT();
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      h2: now.isActive('heading', { level: 2 }),
      h3: now.isActive('heading', { level: 3 }),
      list: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
    }),
  });
  const chain = () => editor.chain().focus();
  const tools: readonly Tool[] = [
    { label: t('sessions.bold'), icon: IconBold, active: active.bold, run: () => chain().toggleBold().run() },
    { label: t('sessions.italic'), icon: IconItalic, active: active.italic, run: () => chain().toggleItalic().run() },
    {
      label: t('sessions.heading'),
      icon: IconH2,
      active: active.h2,
      run: () => chain().toggleHeading({ level: 2 }).run(),
    },
    {
      label: t('sessions.subheading'),
      icon: IconH3,
      active: active.h3,
      run: () => chain().toggleHeading({ level: 3 }).run(),
    },
    { label: t('sessions.list'), icon: IconList, active: active.list, run: () => chain().toggleBulletList().run() },
    {
      label: t('sessions.numbers'),
      icon: IconListNumbers,
      active: active.numbers,
      run: () => chain().toggleOrderedList().run(),
    },
    { label: t('general.undo'), icon: IconArrowBackUp, active: false, run: () => chain().undo().run() },
    { label: t('sessions.redo'), icon: IconArrowForwardUp, active: false, run: () => chain().redo().run() },
  ];
  return (
    <Group gap={4} role="group" aria-label={t('sessions.format')} className={classes['tools']}>
      {tools.map(({ label, icon: Shape, active: pressed, run }) => (
        <ActionIcon
          key={label}
          variant={pressed ? 'light' : 'subtle'}
          color={pressed ? undefined : 'gray'}
          size="lg"
          aria-label={label}
          title={label}
          aria-pressed={pressed}
          onClick={run}
        >
          <Shape size={18} />
        </ActionIcon>
      ))}
    </Group>
  );
}
