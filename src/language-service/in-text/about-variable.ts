import type { ProjectView } from '../../core/engine/workspace-view.ts';
import { escapeMarkdown, toMarkdownCode } from '../escape-markdown.ts';
import { readDeclared } from './read-declared.ts';

/** What a project says of a variable besides its type, or of a fact by `facts.` and its name, as Markdown; empty where it says nothing. */
export function aboutVariable(project: ProjectView | undefined, name: string): string {
  if (name.startsWith('facts.')) return aboutFact(project, name.slice('facts.'.length));
  const { title, notes, pii, needs, pattern, choices } = readDeclared(project, 'variables', name);
  return joinParagraphs([
    typeof title === 'string' ? `**${escapeMarkdown(title)}**` : '',
    typeof notes === 'string' ? escapeMarkdown(notes) : '',
    Array.isArray(choices) ? `One of ${choices.map((choice) => toMarkdownCode(String(choice))).join(', ')}.` : '',
    typeof pattern === 'string' ? `Always of the form ${toMarkdownCode(pattern)}.` : '',
    pii === true ? 'Personal data: handle with care.' : '',
    typeof needs === 'number' ? `Shown only after verification of level ${String(needs)}.` : '',
  ]);
}

/** Paragraphs of Markdown, those that are empty left out. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function aboutFact(project: ProjectView | undefined, name: string): string {
  const { source, reviewBy } = readDeclared(project, 'facts', name);
  return joinParagraphs([
    typeof source === 'string' ? `From ${escapeMarkdown(source)}` : '',
    typeof reviewBy === 'string' ? `To be checked by ${escapeMarkdown(reviewBy)}.` : '',
  ]);
}
