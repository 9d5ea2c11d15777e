import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { Suspense, lazy, useMemo, useState } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { PSEUDO, languageFor } from '../i18n/languages.js';
import { TextProvider, useAllTexts } from '../i18n/text.js';
import { Toasts } from '../ui/Toasts.js';
import { ConflictProvider } from '../ui/conflict.js';
import { ClientProvider } from './ClientProvider.js';
import { PAGES, type PageEntry } from './feature.js';
import { Gate } from './Gate.js';
import { LanguageContext } from './language.js';
import { NotFound } from './NotFound.js';
import { PartnershipShell, PlainShell } from './Shell.js';
import { SignInPage } from './SignInPage.js';
import { Start } from './Start.js';
import { theme, variables } from './theme.js';
import { Waiting } from './Waiting.js';

const schemes = localStorageColorSchemeManager({ key: 'roadbook.scheme' });
const LANGUAGE = 'roadbook.language';

/** The application: providers from the outside in, then the pages. */
export function Root({ nonce }: { nonce: string }) {
  const [tag, setTag] = useState(() => localStorage.getItem(LANGUAGE) ?? navigator.language);
  const language = useMemo(
    () => ({
      tag,
      set: (next: string) => {
        localStorage.setItem(LANGUAGE, next);
        setTag(next);
      },
    }),
    [tag],
  );
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <LanguageContext value={language}>
        <TextProvider language={tag === PSEUDO ? PSEUDO : languageFor(tag)}>
          <Toasts />
          <BrowserRouter>
            <ClientProvider>
              <ConflictProvider>
                <Pages />
              </ConflictProvider>
            </ClientProvider>
          </BrowserRouter>
        </TextProvider>
      </LanguageContext>
    </MantineProvider>
  );
}

const pages = PAGES.map((page) => ({ page, Content: lazy(page.load) }));

function Pages() {
  return (
    <Routes>
      <Route path="/sign-in" element={<SignInPage />} />
      {pages
        .filter(({ page }) => page.open)
        .map(({ page, Content }) => (
          <Route key={page.path} path={page.path} element={<Loaded>{<Content />}</Loaded>} />
        ))}
      <Route element={<Gate />}>
        <Route path="/" element={<Start />} />
        <Route path="/p/:code" element={<PartnershipShell />}>
          <Route index element={<Start />} />
          {routed((page) => !page.open && !page.path.startsWith('/'))}
          <Route path="*" element={<NotFound />} />
        </Route>
        <Route element={<PlainShell />}>{routed((page) => !page.open && page.path.startsWith('/'))}</Route>
      </Route>
      <Route path="*" element={<Navigate to="/" replace />} />
    </Routes>
  );
}

function routed(which: (page: PageEntry) => boolean) {
  return pages
    .filter(({ page }) => which(page))
    .map(({ page, Content }) => <Route key={page.path} path={page.path} element={<Loaded>{<Content />}</Loaded>} />);
}

function Loaded({ children }: { children: React.ReactNode }) {
  return useAllTexts() ? <Suspense fallback={<Waiting />}>{children}</Suspense> : <Waiting />;
}
