import { emptyForm, inputOf } from './new-partnership.js';

it.each([
  ['2026-11-23', '2026-12-01', '2029-11-30'],
  ['2026-12-31', '2027-01-01', '2029-12-31'],
  ['2027-01-31', '2027-02-01', '2030-01-31'],
])('a form begun on %s runs from %s to %s', (today, startDate, endDate) => {
  expect(emptyForm(today, 'UTC')).toMatchObject({ startDate, endDate, timeZone: 'UTC' });
});

it('takes nothing along from scratch, whatever was checked before', () => {
  const form = { ...emptyForm('2026-11-23', 'UTC'), withOrganisations: 'yes', withActions: 'yes' };
  expect(inputOf(form)).toMatchObject({ template: null, withOrganisations: false, withActions: false });
  expect(inputOf({ ...form, template: 'ONE' })).toMatchObject({
    ...{ template: 'ONE', withOrganisations: true, withActions: true },
  });
});

it('is sent as the server takes it', () => {
  const form = { ...emptyForm('2026-11-23', 'UTC'), code: 'NEW', 'coordinator.country': 'FR', 'coordinator.kind': 'x' };
  expect(inputOf(form)).toMatchObject({
    ...{ code: 'NEW', name: '', ambition: null, deliverableScheme: 'COSME' },
    coordinator: { country: 'FR', kind: 'CLUSTER', shortName: '' },
  });
});
