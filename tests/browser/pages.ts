/** Every page of the application, and who looks at it. A page that is registered and has no row fails the tests. */
export interface PageRow {
  /** As the application registers it. */
  readonly page: string;
  /** The address to open; below the partnership when it has no leading slash. */
  readonly path: string;
  readonly as: string | null;
}

const coordinator = 'coordinator@demo.example';
const row = (page: string, path = page, as: string | null = coordinator): PageRow => ({ page, path, as });

export const PAGES: readonly PageRow[] = [
  row('/sign-in', '/sign-in', null),
  row('my-work', 'my-work', 'afil@demo.example'),
  row('overview'),
  row('plan'),
  row('board'),
  row('actions/:action', 'actions/A1.1'),
  row('deliverables/:deliverable', 'deliverables/D1.1.1'),
  row('roadmap'),
  row('baselines'),
  row('sessions'),
  row('sessions/:number', 'sessions/4'),
  row('sessions/:number/live', 'sessions/5/live'),
  row('sessions/:number/minutes', 'sessions/4/minutes'),
  row('decisions'),
  row('decisions/:number', 'decisions/1'),
  row('gates'),
  row('partners'),
  row('partners/:organisation', 'partners/AFIL'),
  row('map'),
  row('objectives'),
  row('objectives/:objective', 'objectives/O3'),
  row('periods'),
  row('periods/:number', 'periods/3'),
  row('periods/:number/report', 'periods/3/report', 'afil@demo.example'),
  row('compliance'),
  row('stakeholders'),
  row('follow-ups'),
  row('risks'),
  row('toolbox'),
  row('investments'),
  row('investments/:proposal', 'investments/I2'),
  row('notices'),
  row('outbox'),
  row('reports'),
  row('exchange'),
  row('history'),
  row('settings'),
  row('/account', '/account'),
  row('/partnerships', '/partnerships'),
  row('/administration', '/administration', 'admin@demo.example'),
  row('/invitation/:secret', '/invitation/unknown', null),
  row('/accessibility', '/accessibility', null),
];
