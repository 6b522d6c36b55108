import type { WindowAction } from '../editor/window-action.ts';

/** A picture of the editor for the README: which sample it shows, in which colours, and what is done before it is taken. */
export interface Picture {
  readonly name: string;
  readonly file: string;
  readonly theme: string;
  readonly height: number;
  readonly actions: readonly WindowAction[];
}

const bulb = '.lightBulbWidget';
const panel = '.markers-panel .monaco-list-row';

/** All pictures, in the order in which the README shows them. */
export const pictures: readonly Picture[] = [
  {
    name: 'problems',
    file: 'training/1-misspelt-words.responses.yaml',
    theme: 'Default Light Modern',
    height: 640,
    actions: [
      { do: 'read', place: { selector: '.squiggly-error' } },
      { do: 'press', keys: ['Control+b', 'Control+Shift+m'] },
      { do: 'read', place: { selector: panel, containing: 'sns' } },
      { do: 'press', keys: ['Home', 'Control+1'] },
      { do: 'hover', place: { selector: '.squiggly-error' } },
      { do: 'read', place: { selector: '.monaco-hover', containing: 'Quick Fix' } },
    ],
  },
  {
    name: 'fix',
    file: 'training/2-lost-text.responses.yaml',
    theme: 'Default Dark Modern',
    height: 420,
    actions: [
      { do: 'read', place: { selector: '.squiggly-warning' } },
      { do: 'press', keys: ['Control+b'] },
      { do: 'gone', place: { selector: '.part.sidebar' } },
      { do: 'click', place: { selector: '.view-line span[class^="mtk"]', containing: '#12' } },
      { do: 'click', place: { selector: bulb } },
      { do: 'read', place: { selector: '.action-widget .monaco-list-row', containing: 'Make this a text block' } },
    ],
  },
];
