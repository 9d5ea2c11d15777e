import { Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  readonly title: ReactNode;
  /** The document's title where `title` is more than text. */
  readonly name?: string;
  /** The one question that the page answers, or its answer in a sentence. */
  readonly question?: ReactNode;
  readonly actions?: ReactNode;
  /** Uses the whole width: tables and timelines. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page: one main heading, what it answers, what can be done, and its content. */
export function Page({ title, name, question, actions, wide = false, children }: PageProps) {
  const text = name ?? (typeof title === 'string' ? title : '');
  useEffect(() => {
    document.title = text ? `${text} · Roadbook` : 'Roadbook';
  }, [text]);
  return (
    <div className={classes['page']} data-wide={wide || undefined}>
      <header className={classes['head']}>
        <div className={classes['heading']}>
          <Title order={1} size="h2" tabIndex={-1} id="page-title">
            {title}
          </Title>
          {question && (
            <Text c="dimmed" component="div">
              {question}
            </Text>
          )}
        </div>
        {actions && <div className={classes['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly id?: string;
  /** Beside the heading: a count, a link, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Section({ title, id, aside, children }: SectionProps) {
  return (
    <section className={classes['section']} id={id} {...(id && { 'aria-labelledby': `${id}-title` })}>
      <div className={classes['sectionHead']}>
        <Title order={2} size="h4" {...(id && { id: `${id}-title` })}>
          {title}
        </Title>
        {aside && <div className={classes['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}

/** Facts as pairs of a name and a value. */
export function Facts({ items }: { items: readonly (readonly [name: ReactNode, value: ReactNode] | null | false)[] }) {
  return (
    <dl className={classes['facts']}>
      {items.map((item, at) =>
        item ? (
          <div key={at}>
            <dt>{item[0]}</dt>
            <dd>{item[1]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
