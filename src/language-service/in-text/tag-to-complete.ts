import type { ProjectView } from '../../core/engine/workspace-view.ts';
import type { TagPlace } from '../../core/template/locate-in-template.ts';
import type { Sample } from './create-sample.ts';

/** A tag of a text that is being typed, and what it may name. */
export interface TagToComplete {
  readonly text: string;
  readonly tag: TagPlace;
  /** What of the word at the cursor stands before the cursor. */
  readonly typed: string;
  readonly project: ProjectView | undefined;
  readonly sample: Sample;
  /** Whether the editor goes from stop to stop in what it writes. */
  readonly canStop: boolean;
  /** The names of all canned responses of the project. */
  readonly responses: () => Iterable<string>;
}

/** What must follow a tag that is complete: the closing braces where they are missing. */
export function closeBraces({ tag }: TagToComplete): string {
  return tag.close === undefined && !tag.isNested ? '}}' : '';
}

/** Whether nothing follows the word at the cursor in its tag. */
export function isAlone({ text, tag }: TagToComplete): boolean {
  return text.slice(tag.word.end, tag.close ?? tag.word.end).trim() === '';
}
