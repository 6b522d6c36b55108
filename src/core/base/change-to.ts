import type { Fix } from './fix.ts';
import type { Span } from './span.ts';

/** The fix that writes the name that was probably meant; none where there is no such name. */
export function changeTo(near: string | undefined, { start, end }: Span): readonly Fix[] {
  return near === undefined ? [] : [{ title: `Change to \`${near}\``, edits: [{ span: { start, end }, text: near }] }];
}
