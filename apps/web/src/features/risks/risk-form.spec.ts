import { fieldsOf, formOf, isWhole, withNumbers, withTexts } from './risk-form.js';
import type { RiskFacts } from './risks.operations.js';

const risk = {
  title: 'Nobody comes',
  likelihood: 2,
  impact: 5,
  mitigation: 'Ask early',
  owner: { shortName: 'CEP' },
  action: null,
} as RiskFacts;

it('a form begins with what the risk holds, or with the owner alone', () => {
  expect(formOf(risk, '')).toMatchObject({ likelihood: '2', impact: '5', owner: 'CEP', action: '' });
  expect(formOf(null, 'AFIL')).toMatchObject({ title: '', owner: 'AFIL' });
  expect(isWhole(formOf(risk, ''))).toBe(true);
  expect(isWhole(formOf(null, 'AFIL'))).toBe(false);
});

it('the fields of a form are told by their names', () => {
  const fields = fieldsOf(formOf(risk, ''), (name) => name.toUpperCase());
  expect(fields.map(({ label, initial }) => `${label} ${initial}`)).toContain('IMPACT 5');
});

it('likelihood and impact are numbers for the server and texts for the form', () => {
  expect(withNumbers({ likelihood: '4', title: 'T' })).toEqual({ likelihood: 4, title: 'T' });
  expect(withTexts({ impact: 3, expectedVersion: 7 })).toEqual({ impact: '3', expectedVersion: 7 });
  expect(withTexts({ impact: null })).toEqual({ impact: null });
});
