import { FOUNDING, type RoleName } from '../ground.js';

/** A request over HTTP, and the status that each role meets. */
export interface RouteRow {
  /** The route as the server knows it. */
  readonly route: string;
  /** The path to ask for; the parts in braces are names of things that the suite has made. */
  readonly path: string;
  readonly expected: Readonly<Record<RoleName, number>>;
}

const everybody = (status: number): RouteRow['expected'] => ({
  signedOut: status,
  administrator: status,
  outsider: status,
  observer: status,
  committee: status,
  otherPartner: status,
  leadPartner: status,
  coordinator: status,
});
const members = (status: number): RouteRow['expected'] => ({
  ...everybody(status),
  signedOut: 401,
  administrator: 404,
  outsider: 404,
});
const report = (file: string): RouteRow => ({
  route: 'GET /reports/:partnership/:file',
  path: `/reports/${FOUNDING}/${file}`,
  expected: members(200),
});

export const ROUTE_MATRIX: readonly RouteRow[] = [
  report('status.json'),
  report('status.md'),
  report('status.pdf'),
  report('status.json?public=true'),
  report('status.json?since=2026-10-01T00:00:00Z'),
  report('status.json?revision=1'),
  { ...report('status.json'), path: '/reports/NOWHERE/status.json', expected: { ...everybody(404), signedOut: 401 } },
  {
    route: 'GET /exports/:partnership/:file',
    path: `/exports/${FOUNDING}/plan.json`,
    expected: { ...members(200), observer: 403 },
  },
  {
    route: 'GET /exports/:partnership/:file',
    path: `/exports/${FOUNDING}/deliverables.xlsx?scheme=COSME`,
    expected: { ...members(200), observer: 403 },
  },
  {
    route: 'GET /exports/:partnership/roadmap.:format',
    path: `/exports/${FOUNDING}/roadmap.svg?group=partner`,
    expected: members(200),
  },
  {
    route: 'POST /exports/:partnership/:file',
    path: `/exports/${FOUNDING}/actions.csv`,
    // The matrix sends no body, which lacks the columns: whoever may ask hears that.
    expected: members(400),
  },
  { ...report('secret.json'), expected: { ...everybody(404), signedOut: 401 } },
  {
    route: 'POST /files',
    path: `/files?partnership=${FOUNDING}`,
    expected: { ...members(201), observer: 403, committee: 403 },
  },
  {
    route: 'GET /files/:id',
    path: '/files/{attached to a draft of another partner}',
    expected: { ...members(200), observer: 404 },
  },
  {
    route: 'GET /files/:id',
    path: '/files/{not attached, uploaded by the lead partner}',
    expected: { ...everybody(404), signedOut: 401, leadPartner: 200 },
  },
  { route: 'GET /files/:id', path: '/files/none', expected: { ...everybody(404), signedOut: 401 } },
  { route: 'GET /calendar/:file', path: '/calendar/rbc_none.ics', expected: everybody(404) },
  { route: 'GET /p', path: '/p', expected: everybody(200) },
  { route: 'GET /p/*path', path: `/p/${FOUNDING}/sessions/5`, expected: everybody(200) },
  { route: 'GET /mail/stop.js', path: '/mail/stop.js', expected: everybody(200) },
  { route: 'GET /mail/stop/:secret', path: '/mail/stop/none', expected: everybody(404) },
  { route: 'POST /mail/stop/:secret', path: '/mail/stop/none', expected: everybody(404) },
  { route: 'POST /mail/start/:secret', path: '/mail/start/none', expected: everybody(404) },
  { route: 'GET /health/live', path: '/health/live', expected: everybody(200) },
  { route: 'GET /health/ready', path: '/health/ready', expected: everybody(200) },
  { route: 'GET /metrics', path: '/metrics', expected: everybody(200) },
  { route: 'GET /update/:secret', path: '/update/none', expected: everybody(404) },
  { route: 'POST /update/:secret', path: '/update/none', expected: everybody(404) },
  { route: 'GET /update.css', path: '/update.css', expected: everybody(200) },
  { route: 'GET /', path: '/', expected: everybody(200) },
  { route: 'GET /plain.css', path: '/plain.css', expected: everybody(200) },
  // The application's page is the same for everybody; what it shows, the API decides.
  ...['/sign-in', '/account', '/administration', '/partnerships', '/accessibility'].map((path) => ({
    route: `GET ${path}`,
    path,
    expected: everybody(200),
  })),
  { route: 'GET /invitation/:secret', path: '/invitation/nothing', expected: everybody(200) },
];
