import type { ConvertedScript, ConvertedStep } from './chat-script.ts';
import type { Dictionary } from './dictionary.ts';
import { toSlug } from './slug.ts';
import { findWayOn, isResult, isUsed, type StarTask } from './star-way.ts';
import { toTemplate } from './template-text.ts';

const source = 'RasaHQ/STAR';

/** A task as a chat script: every entry of its graph becomes a step. */
export function convertStarTask(task: StarTask, dictionary: Dictionary): ConvertedScript {
  const names = Object.keys(task.replies).filter((name) => !isResult(name) && isUsed(task, name));
  return {
    script: `star/${toSlug(task.task)}`,
    title: task.task.replaceAll('_', ' '),
    notes: `From ${source}, licence MIT.`,
    locale: 'en',
    start: toSlug(names[0] ?? 'hello'),
    steps: Object.fromEntries(names.map((name) => [toSlug(name), convertStep(task, name, dictionary)])),
  };
}

function convertStep(task: StarTask, name: string, dictionary: Dictionary): ConvertedStep {
  const text = task.replies[name] ?? '';
  const way = findWayOn(task, name);
  const step: ConvertedStep = way.kind === 'look-up' ? { do: text } : { say: toText(text, dictionary) };
  switch (way.kind) {
    case 'end':
      return { ...step, end: 'resolved' };
    case 'goto':
      return { ...step, goto: toSlug(way.next) };
    case 'ask':
      return { ...step, ask: { variable: dictionary.name(source, way.about), then: toSlug(way.next) } };
    case 'confirm':
      return {
        ...step,
        replies: [
          { like: ['yes'], goto: toSlug(way.yes) },
          { otherwise: true, goto: toSlug(way.no) },
        ],
      };
    case 'look-up':
    case 'choose':
      return { ...step, choose: way.choices.map(({ label, next }) => ({ label, goto: toSlug(next) })) };
    default:
      return way satisfies never;
  }
}

/** Texts of the data write a value as `{balance:d}`. */
function toText(text: string, dictionary: Dictionary): string {
  const found = text.match(/\{\w+(:\w+)?\}/g) ?? [];
  const placeholders = found.map((raw) => ({ style: 'pyformat', raw }));
  return toTemplate(text, placeholders, source, dictionary);
}
