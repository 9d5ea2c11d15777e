import { PIXELS_PER_DAY, ZOOMS } from '@roadbook/drawing';
import { dayWidth, nextZoom, pdfAddress, stepsFor, viewOf } from './view.js';

const view = (query = '') => viewOf(new URLSearchParams(query));

describe('the view of an address', () => {
  it('is the whole plan by activity at first', () => {
    expect(view()).toEqual({
      zoom: 'fit',
      group: 'activity',
      baseline: true,
      dependencies: true,
      milestones: true,
      critical: false,
      partner: null,
      activity: null,
      phase: null,
      region: null,
      objective: null,
      search: '',
    });
  });

  it('is what the address says', () => {
    expect(view('zoom=weeks&group=status&baseline=0&critical=1&region=Lombardy&partner=AFIL&search=map')).toMatchObject(
      {
        zoom: 'weeks',
        group: 'status',
        baseline: false,
        critical: true,
        region: 'Lombardy',
        partner: 'AFIL',
        search: 'map',
      },
    );
  });

  it('passes over what it does not know', () => {
    expect(view('zoom=days&group=colour')).toEqual(view());
  });

  it('goes to the server as it is', () => {
    const options = { language: 'de', asOf: '2026-11-01T00:00:00.000Z' };
    const address = pdfAddress('4M4IOF', view('group=phase&partner=Cluj IT&dependencies=0'), options);
    expect(address).toBe(
      '/exports/4M4IOF/roadmap.pdf?group=phase&language=de&partner=Cluj+IT&baseline=true&dependencies=false&milestones=true&critical=false&asOf=2026-11-01T00%3A00%3A00.000Z',
    );
  });
});

describe('zooming', () => {
  it('fits all days into the room', () => expect(dayWidth('fit', 1_000, 500)).toBe(0.5));

  it.each(ZOOMS)('%s has its own steps and width', (zoom) => {
    expect(dayWidth(zoom, 1_000, 500)).toBe(PIXELS_PER_DAY[zoom]);
    expect(stepsFor(PIXELS_PER_DAY[zoom])).toBe(zoom);
  });

  it('goes nearer and farther, and stays at the ends', () => {
    expect(nextZoom(PIXELS_PER_DAY.months, 1)).toBe('weeks');
    expect(nextZoom(PIXELS_PER_DAY.months, -1)).toBe('quarters');
    expect(nextZoom(PIXELS_PER_DAY.weeks, 1)).toBe('weeks');
    expect(nextZoom(PIXELS_PER_DAY.years, -1)).toBe('years');
    expect(nextZoom(0.5, 1)).toBe('quarters');
    expect(nextZoom(0.5, -1)).toBe('years');
  });
});
