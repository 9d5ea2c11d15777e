import { refusalOf } from '../../support/conversation.js';
import { mailsTo, PUBLIC_URL, type Desk } from './desk.js';

interface Report {
  readonly organisation: { readonly shortName: string };
  readonly status: string;
  readonly late: boolean;
  readonly missing: readonly { readonly code: string; readonly message: string }[];
  readonly lines: readonly { readonly thing: string; readonly code: string; readonly complete: boolean }[];
}
interface Period {
  readonly number: number;
  readonly status: string;
  readonly version: number;
  readonly progress: Readonly<Record<string, number>>;
  readonly versions: readonly { readonly number: number; readonly reason: string | null }[];
  readonly partnerReports: readonly Report[];
  readonly indicatorTotals: readonly {
    readonly indicator: string;
    readonly total: string;
    readonly byRegion: readonly { readonly region: { readonly name: string }; readonly value: string }[];
  }[];
}

const PERIOD = 3;
const FIELDS = `number status version progress { missing drafted submitted returned accepted late }
  versions { number reason } indicatorTotals { indicator total byRegion { region { name } value } }
  partnerReports { organisation { shortName } status late missing { code message } lines { thing code complete } }`;
const INDICATORS = ['SMES_REACHED', 'EVENTS', 'B2B_MEETINGS', 'PROJECTS_STARTED', 'PROPOSALS_SUBMITTED'];

async function period(desk: Desk): Promise<Period> {
  const { reportingPeriods } = await desk.read<{ reportingPeriods: Period[] }>(`reportingPeriods { ${FIELDS} }`);
  return reportingPeriods.find(({ number }) => number === PERIOD)!;
}

async function reportOf(desk: Desk, organisation: string): Promise<Report> {
  const { partnerReports } = await period(desk);
  return partnerReports.find((report) => report.organisation.shortName === organisation)!;
}

const given = (value: string): { indicator: string; value: string }[] => [
  ...INDICATORS.map((indicator) => ({ indicator, value })),
  { indicator: 'FUNDING_SECURED', value: `${value}000.50` },
];

/** The partners report on the open period: in their accounts, and one by a link. */
export function thePartnersReport(desk: Desk): void {
  describe('the partners report', () => {
    it('and the coordinator sees who has begun', async () => {
      const { progress, partnerReports } = await period(desk);
      expect(partnerReports).toHaveLength(12);
      expect(progress).toMatchObject({ drafted: 2, submitted: 0 });
    });

    it('ViaMéca hears what is missing, line by line, and nothing is lost', async () => {
      const input = { period: PERIOD, lines: [{ thing: 'Action', subject: 'A5.5', text: 'Inserts were tested.' }] };
      await desk.do('viameca', 'savePartnerReport', input, 'status');
      const refusal = await desk.clients.viameca.refusal(
        'mutation ($input: SavePartnerReportInput!) { submitPartnerReport(input: $input) { status } }',
        { input: { partnership: '4M4IOF', period: PERIOD } },
      );
      expect(refusal.extensions.code).toBe('RULE_VIOLATION');
      const { missing, status } = await reportOf(desk, 'ViaMéca');
      expect(status).toBe('DRAFT');
      expect(refusal.extensions.blockers.length).toBe(missing.length);
      expect(missing.map(({ message }) => message)).not.toContain('Say what was done for A5.5 in the period.');
    });

    it('and submits once everything is said', async () => {
      await fill(desk, 'viameca', 'ViaMéca', '4');
      const submitted = await submit(desk, 'viameca');
      expect(submitted).toEqual({ status: 'SUBMITTED', late: false });
    });

    it('the coordinator returns it with a comment, which reaches ViaMéca at once and in French', async () => {
      const returned = { period: PERIOD, organisation: 'ViaMéca', comment: 'Please name the two regions.' };
      await desk.do('plastipolis', 'returnPartnerReport', returned, 'status');
      const mails = mailsTo(await desk.round(), 'viameca');
      expect(mails).toHaveLength(1);
      expect(mails[0]!.mail.headers.get('content-language')).toBe('fr');
      expect(mails[0]!.mail.text).toContain('Please name the two regions.');
      expect(mails[0]!.mail.text).toContain(`${PUBLIC_URL}/p/4M4IOF/periods/3`);
      expect(mails[0]!.mail.text).not.toContain('came back');
    });

    it('ViaMéca mends and submits again, and the coordinator accepts', async () => {
      expect(await submit(desk, 'viameca')).toEqual({ status: 'SUBMITTED', late: false });
      const accepted = { period: PERIOD, organisation: 'ViaMéca' };
      const query = `mutation ($input: PartnerReportInput!) { acceptPartnerReport(input: $input) { status } }`;
      const { acceptPartnerReport } = await desk.coordinator.ask<{ acceptPartnerReport: object }>(query, {
        input: { partnership: '4M4IOF', ...accepted },
      });
      expect(acceptPartnerReport).toEqual({ status: 'ACCEPTED' });
    });

    it('nobody reports for another', async () => {
      const input = { period: PERIOD, organisation: 'Eurecat', remarks: 'Not mine to say.' };
      expect((await refusalOf(desk.clients.viameca, 'savePartnerReport', input)).extensions.code).toBe('FORBIDDEN');
    });
  });

  describe('Cluster Digital has no account and gets a link', () => {
    it('which is mailed, and shows its own lines only', async () => {
      const contact = {
        organisation: 'Cluster Digital',
        name: 'Reporting desk',
        email: 'desk@cluster.test',
        language: 'es',
      };
      const { id } = await desk.do<{ id: string }>('plastipolis', 'saveContact', contact, 'id');
      const made = { period: PERIOD, organisation: 'Cluster Digital', sendTo: id };
      await desk.do('plastipolis', 'createUpdateLink', made, 'id expiresAt');
      const mails = mailsTo(await desk.round(), 'desk@cluster.test');
      expect(mails).toHaveLength(1);
      expect(mails[0]!.mail.headers.get('content-language')).toBe('es');
      const address = /https:\/\/roadbook\.test(\/update\/\S+)/.exec(mails[0]!.mail.text!);
      desk.updateLink = address![1]!;
      const page = await desk.server.client().fetch(desk.updateLink);
      expect(page.status).toBe(200);
      expect(page.headers.get('cache-control')).toContain('no-store');
      const text = await page.text();
      expect(text).toContain('Cluster Digital');
      expect(text).not.toContain('A1.7');
    });

    it('and every use of it stands in the history, with the link as actor', async () => {
      const form = new URLSearchParams({ remarks: 'Reported by link.', intent: 'save' });
      const answer = await desk.server
        .client()
        .fetch(desk.updateLink, { method: 'POST', body: form, redirect: 'manual' });
      expect(answer.status).toBeLessThan(400);
      const { revisions } = await desk.read<{ revisions: { by: string }[] }>('revisions(limit: 1) { by }');
      expect(revisions[0]!.by).toContain('Cluster Digital');
      expect((await reportOf(desk, 'Cluster Digital')).status).toBe('DRAFT');
    });
  });

  describe('the period closes', () => {
    it('and is then immutable, whoever asks', async () => {
      await desk.coordinator.ask(`mutation { closeReportingPeriod(partnership: "4M4IOF", number: 3) { status } }`);
      const refusal = await refusalOf(desk.clients.eurecat, 'savePartnerReport', { period: PERIOD, remarks: 'Late.' });
      expect(refusal.extensions.blockers.map(({ code }) => code)).toContain('PERIOD_CLOSED');
      const page = await desk.server.client().fetch(desk.updateLink);
      expect(await page.text()).not.toContain('<textarea');
    });

    it('until it is reopened with a reason, which makes the next version', async () => {
      await desk.coordinator.ask(
        `mutation { reopenReportingPeriod(partnership: "4M4IOF", number: 3, reason: "Eurecat was ill.") { status } }`,
      );
      expect(await period(desk)).toMatchObject({
        status: 'OPEN',
        version: 2,
        versions: [{ number: 1, reason: 'Eurecat was ill.' }],
      });
      await fill(desk, 'eurecat', 'Eurecat', '7');
      expect(await submit(desk, 'eurecat')).toEqual({ status: 'SUBMITTED', late: false });
      await desk.coordinator.ask(`mutation { closeReportingPeriod(partnership: "4M4IOF", number: 3) { status } }`);
      const { indicatorTotals, versions } = await period(desk);
      expect(versions).toHaveLength(2);
      const smes = indicatorTotals.find(({ indicator }) => indicator === 'SMES_REACHED')!;
      expect(smes.total).toBe('11');
      expect(smes.byRegion.map(({ region, value }) => `${region.name} ${value}`).sort()).toEqual([
        'Auvergne-Rhône-Alpes 4',
        'Catalonia 7',
      ]);
      const report = await desk.coordinator.fetch('/reports/4M4IOF/period.md?period=3');
      expect(await report.text()).toContain('11');
    });
  });
}

/** Says something to every line that is not complete, and gives each indicator a value. */
async function fill(desk: Desk, person: 'viameca' | 'eurecat', organisation: string, value: string): Promise<void> {
  const { lines } = await reportOf(desk, organisation);
  const said = lines
    .filter(({ complete }) => !complete)
    .map(({ thing, code }) => ({ thing, subject: code, text: `What was done for ${code}.` }));
  const lead =
    organisation === 'Eurecat' ? [{ thing: 'Action', subject: 'A5.8', progress: 15, health: 'ON_TRACK' }] : [];
  await desk.do(person, 'savePartnerReport', { period: PERIOD, lines: said, indicators: given(value) }, 'status');
  if (lead.length > 0) await desk.do(person, 'savePartnerReport', { period: PERIOD, lines: lead }, 'status');
}

async function submit(desk: Desk, person: 'viameca' | 'eurecat'): Promise<object> {
  const query = `mutation ($input: SavePartnerReportInput!) { submitPartnerReport(input: $input) { status late } }`;
  const input = { partnership: '4M4IOF', period: PERIOD };
  const data = await desk.clients[person].ask<{ submitPartnerReport: object }>(query, { input });
  return data.submitPartnerReport;
}
