import type { Problem } from '../base/problem.ts';
import { byPlace } from './by-place.ts';
import { checkTemplate } from './check-template.ts';
import { parseHandlebars } from './parse-handlebars.ts';
import { scanPlain } from './scan-plain.ts';
import { scanTolerantly, type TemplateReading } from './scan-template.ts';

/** Reads a template whole: the tree, and all that is wrong with it by itself, in the order of the text. */
export function readTemplate(text: string): TemplateReading {
  const plain = scanPlain(text);
  if (plain !== undefined) return { tree: plain, problems: checkTemplate(plain) };
  const scanned = scanTolerantly(text);
  if (scanned.problems.length === 0) {
    const tree = (rare.test(text) ? parseHandlebars(text) : undefined) ?? scanned.tree;
    return { tree, problems: checkTemplate(tree) };
  }
  const checked = leaveOutConsequences(text, scanned.problems, checkTemplate(scanned.tree));
  return { tree: scanned.tree, problems: [...scanned.problems, ...checked].sort(byPlace) };
}

/**
 * What Handlebars itself is asked about: trimmed space, escapes, comments, partials and calls inside calls. Plain blocks are read six
 * times faster without it, and the properties hold both readings to one tree.
 */
const rare = /\{\{~|~\}\}|\\\{\{|\{\{[>!]|\(/;

/** A tag that could not be read has one problem, and what follows from that is not said; both lists are in order. */
function leaveOutConsequences(text: string, faults: readonly Problem[], checked: readonly Problem[]): Problem[] {
  const startOfFault = createTagSearch(text);
  const errors = faults.filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ span }) => startOfFault(span.start)));
  const startOfTag = createTagSearch(text);
  return checked.filter(({ span }) => !broken.has(startOfTag(span.start)));
}

/** Finds where the tag around an offset opens; each offset is asked for after those before it. */
function createTagSearch(text: string): (at: number) => number {
  let start = -1;
  let next = text.indexOf('{{');
  return (at) => {
    while (next >= 0 && next <= at) {
      start = next;
      next = text.indexOf('{{', start + 2);
    }
    return start;
  };
}
