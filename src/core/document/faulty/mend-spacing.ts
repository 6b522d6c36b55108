import type { Levels } from './levels.ts';
import { findClosingQuote } from './quote-slips.ts';
import type { Line, LineShape } from './read-lines.ts';
import { readShape } from './read-lines.ts';
import type { Slips } from './slips.ts';

/** What decides whether a line is a key or an item in spite of a space that it lacks. */
export interface SpacingContext {
  readonly levels: Levels;
  /** Whether the next line is a key at the same column. */
  readonly isAboveKey: (shape: LineShape) => boolean;
}

/** What a line holds, read as if no space were missing after its dash or its colon, and as if its key's quote were closed. */
export function mendSpacing(slips: Slips, line: Line, context: SpacingContext): LineShape {
  const shape = readShape(slips.text, line);
  const written = slips.text.slice(shape.first, line.end);
  if (shape.dashes.length === 0 && DASH_WITHOUT_SPACE.test(written) && context.levels.expectsDash(shape.column)) {
    return mendDash(slips, line, shape);
  }
  if (shape.key !== undefined) return shape;
  const isKey = context.isAboveKey(shape) || (shape.dashes.length === 0 && context.levels.openColumn === undefined);
  const key = isKey ? KEY_WITHOUT_SPACE.exec(written)?.[1] : undefined;
  if (key !== undefined) return mendColon(slips, shape, key);
  const quoted = isKey ? QUOTED_KEY.exec(written)?.[0] : undefined;
  const isOpen = quoted !== undefined && findClosingQuote(slips.text, shape.first, line.end) === -1;
  if (isOpen) return mendQuote(slips, line, shape, quoted);
  const signs = findSignsBeforeKey(written, shape, context);
  return signs === undefined ? shape : dropSigns(slips, line, shape, signs);
}

/** Behind a dash, and where a value is expected, quotes and brackets begin that value. */
function findSignsBeforeKey(written: string, shape: LineShape, context: SpacingContext): string | undefined {
  const expectsValue = context.levels.expectsValue(shape);
  if (expectsValue && !context.levels.isEmpty && !context.isAboveKey(shape)) return undefined;
  const signs = expectsValue || shape.dashes.length > 0 ? STRAY_SIGNS : SIGNS;
  return signs.exec(written)?.[0];
}

function mendDash(slips: Slips, line: Line, shape: LineShape): LineShape {
  const end = shape.first + 1;
  const fix = { title: 'Add a space after the dash', edits: [{ span: { start: end, end }, text: ' ' }] };
  slips.report('dash-without-space', { start: shape.first, end }, {}, [fix]);
  slips.patch(end, end, ' ');
  const after = readShape(slips.text, { ...line, column: shape.column + 1 });
  return { ...after, dashes: [shape.column, ...after.dashes.map((dash) => dash + 1)], column: after.column + 1 };
}

function mendColon(slips: Slips, shape: LineShape, key: string): LineShape {
  const end = shape.first + key.length;
  const fix = { title: 'Add a space after the colon', edits: [{ span: { start: end + 1, end: end + 1 }, text: ' ' }] };
  slips.report('colon-without-space', { start: shape.first, end: end + 1 }, { key }, [fix]);
  slips.patch(end + 1, end + 1, ' ');
  return { ...shape, key: { start: shape.first, end }, value: end + 1 };
}

/** The key is read as if it stood where the signs begin. */
function dropSigns(slips: Slips, line: Line, shape: LineShape, signs: string): LineShape {
  const end = shape.first + signs.length;
  const span = { start: shape.first, end: shape.first + signs.trimEnd().length };
  const fix = { title: 'Delete the sign', edits: [{ span: { start: shape.first, end }, text: '' }] };
  slips.report('sign-before-key', span, { sign: signs.charAt(0) }, [fix]);
  slips.patch(shape.first, end, '');
  const { key, value } = readShape(slips.text, { ...line, column: end - line.start });
  return { ...shape, first: end, key, value };
}

function mendQuote(slips: Slips, line: Line, shape: LineShape, written: string): LineShape {
  const quote = written.charAt(0);
  const end = shape.first + written.length;
  const fix = { title: `Add ${quote} at the end`, edits: [{ span: { start: end, end }, text: quote }] };
  slips.report('quote-not-closed', { start: shape.first, end }, { quote }, [fix]);
  slips.patch(end, end, quote);
  const colon = slips.text.indexOf(':', end);
  const value = Math.min(colon + 2, line.end);
  return { ...shape, key: { start: shape.first, end }, value };
}

const KEY_WITHOUT_SPACE = /^([A-Za-z_][\w.-]*):(?!\/\/)[^\s:]/;
const DASH_WITHOUT_SPACE = /^-[A-Za-z"'{[]/;
const SIGNS = /^[&*!@`%,|>[\]{}:"']+[ \t]*(?=[A-Za-z_][\w.-]*:(?:[ \t]|$))/;
const STRAY_SIGNS = /^[&*!@`%,|>\]}:]+[ \t]*(?=[A-Za-z_][\w.-]*:(?:[ \t]|$))/;
const QUOTED_KEY = /^["'][\w.-]+(?=[ \t]*:(?:[ \t]|$))/;
