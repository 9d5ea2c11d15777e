import { DELIVERABLE_SCHEMES } from '../partnership/partnership.facts.js';
import { isPublic } from './deliverable.scheme.js';
import { SCHEME_CODES } from './deliverable.scheme.js';

it.each(DELIVERABLE_SCHEMES)('%s has one public level, which comes first', (scheme) => {
  const { levels } = SCHEME_CODES[scheme];
  expect(levels.filter(isPublic)).toEqual([levels[0]]);
});

it('lists the codes of each funder', () => {
  expect(SCHEME_CODES).toEqual({
    COSME: { types: ['R', 'DEC', 'OTHER'], levels: ['PU', 'CO'] },
    HORIZON_EUROPE: {
      types: ['R', 'DEM', 'DEC', 'DATA', 'DMP', 'ETHICS', 'SECURITY', 'OTHER'],
      levels: ['PU', 'SEN', 'R-UE/EU-R', 'C-UE/EU-C', 'S-UE/EU-S'],
    },
  });
});
