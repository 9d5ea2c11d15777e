import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent: the blue of the reports. */
const accent: MantineColorsTuple = [
  '#eef4fb',
  '#dfeaf6',
  '#bdd3ea',
  '#97b9dc',
  '#76a2d0',
  '#5f92c8',
  '#4c82bd',
  '#2b6cb0',
  '#1c4f82',
  '#123a63',
];

/** Greys with a breath of the accent. */
const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#eff1f4',
  '#e3e7ec',
  '#d3d9e0',
  '#bcc4cd',
  '#98a2ae',
  '#697380',
  '#4a5563',
  '#303a46',
  '#1b2430',
];

const dark: MantineColorsTuple = [
  '#e6e9ee',
  '#c3c9d2',
  '#a3abb7',
  '#7d8794',
  '#4c5560',
  '#353d47',
  '#272e37',
  '#1c2229',
  '#151a20',
  '#0f1317',
];

/** The header of a dialog is no second banner of the page. */
const NO_BANNER = { header: { role: 'presentation' } };

/** How Mantine's parts look here. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  colors: { accent, gray, dark },
  fontFamily: "'Public Sans Variable', system-ui, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.125rem', xl: '1.375rem' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.5rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Links in text are told by more than their colour (WCAG 2.2, 1.4.1).
    Anchor: { defaultProps: { underline: 'always' } },
    Modal: {
      defaultProps: { centered: false, yOffset: '8vh', transitionProps: { duration: 120 }, attributes: NO_BANNER },
    },
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 80 }, shadow: 'md' } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 }, attributes: NO_BANNER } },
    Tooltip: {
      defaultProps: {
        transitionProps: { duration: 80 },
        openDelay: 300,
        events: { hover: true, focus: true, touch: false },
      },
    },
  },
});

/** Colours that Mantine has no name for; both schemes keep the contrast that WCAG 2.2 asks for. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#56606d',
    '--mantine-color-placeholder': '#5f6975',
    '--mantine-color-error': '#a6211b',
    '--surface': '#f7f8fa',
    '--hairline': '#e3e7ec',
    '--tone-green': '#146c43',
    '--tone-amber': '#855000',
    '--tone-red': '#a6211b',
    '--tone-blue': '#1c4f82',
    '--tone-teal': '#0f5f6b',
    '--tone-slate': '#4a5563',
    '--tone-violet': '#5b4391',
  },
  dark: {
    '--mantine-color-body': '#12161b',
    '--mantine-color-dimmed': '#a3abb7',
    '--mantine-color-placeholder': '#98a2ae',
    '--mantine-color-error': '#ff9c94',
    '--surface': '#191e25',
    '--hairline': '#2b333d',
    '--tone-green': '#6fd3a0',
    '--tone-amber': '#f0b35a',
    '--tone-red': '#ff9c94',
    '--tone-blue': '#8fbdf0',
    '--tone-teal': '#74cbd7',
    '--tone-slate': '#b4bcc8',
    '--tone-violet': '#c2aef2',
  },
});
