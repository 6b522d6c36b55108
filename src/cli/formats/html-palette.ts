/** The colours of the HTML report. Text keeps a contrast of 4.5 to 1 (WCAG 2.2, level AA) to both backgrounds; a test counts it. */
export const htmlPalette = {
  light: {
    page: '#ffffff',
    raised: '#f4f6f7',
    line: '#8a949b',
    text: '#1b2329',
    quiet: '#4d5a63',
    link: '#0b5a6f',
    error: '#a61b1b',
    warning: '#7a4a00',
    info: '#0b5394',
    hint: '#4d5a63',
  },
  dark: {
    page: '#14191d',
    raised: '#1f272d',
    line: '#7b878f',
    text: '#e8edf0',
    quiet: '#aab6bd',
    link: '#7fd0e3',
    error: '#ff9d94',
    warning: '#f2c063',
    info: '#8fc7ff',
    hint: '#aab6bd',
  },
} as const;
