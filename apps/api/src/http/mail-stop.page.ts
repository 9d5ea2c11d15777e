import { escapeHtml, type StopLink } from '@roadbook/application';
import { say } from '@roadbook/domain';

/** What the page asks or says. */
export type StopStep = 'ASK' | 'STOPPED' | 'STARTED';

/**
 * The page behind the address at the end of each mail. Programs that follow links on behalf of their readers must not stop
 * their mails: so the page asks, and a script that only a browser runs answers at once.
 */
export function stopPage(secret: string, link: StopLink, step: StopStep): string {
  const text = (code: string): string =>
    escapeHtml(say({ code, params: { partnership: link.partnership } }, link.language));
  const [said, verb, button] = {
    ASK: ['STOP_QUESTION', 'stop', 'STOP_BUTTON'],
    STOPPED: ['STOP_DONE', 'start', 'START_BUTTON'],
    STARTED: ['START_DONE', 'stop', 'STOP_BUTTON'],
  }[step] as [string, string, string];
  const script = step === 'ASK' ? '<script src="/mail/stop.js" defer></script>' : '';
  return page(
    link.language,
    text('STOP_TITLE'),
    `<p role="status">${text(said)}</p>
<form id="stop" method="post" action="/mail/${verb}/${encodeURIComponent(secret)}"><button type="submit">${text(button)}</button></form>`,
    script,
  );
}

/** The page of an address that belongs to no mail, or to none any more. */
export function unknownStopPage(): string {
  return page('en', 'Roadbook', `<p role="status">${escapeHtml(say({ code: 'STOP_UNKNOWN', params: {} }))}</p>`);
}

export const stopScript = `document.getElementById('stop').submit();
`;

function page(language: string, title: string, body: string, script = ''): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/plain.css">
${script}
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}
