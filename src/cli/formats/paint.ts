import { styleText } from 'node:util';

/** Paints a text, or leaves it as it is where there are no colours. */
export type Paint = (colour: 'red' | 'yellow' | 'cyan' | 'green' | 'dim' | 'underline', text: string) => string;

/** Creates the painter for a terminal with or without colours. */
export function createPaint(hasColours: boolean): Paint {
  return hasColours ? (colour, text) => styleText(colour, text, { validateStream: false }) : (_, text) => text;
}
