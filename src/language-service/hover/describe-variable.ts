import { escapeMarkdown, toMarkdownCode } from '../escape-markdown.ts';
import { aboutVariable, joinParagraphs } from '../in-text/about-variable.ts';
import { createSample, showValue, type Sample } from '../in-text/create-sample.ts';
import { listDeclared, readDeclared, readOwn } from '../in-text/read-declared.ts';
import { toRecord } from '../../core/etiquette/settings/etiquette-data.ts';
import type { ProjectView } from '../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../shown-files.ts';
import { sayUses } from './say-uses.ts';

/** A variable of the data dictionary: type, sample, what there is to mind, and where it is used; nothing where nobody declares it. */
export function describeVariable(files: ShownFiles, path: string, name: string): string | undefined {
  const project = files.engine.view.getProject(path);
  if (!listDeclared(project, 'variables').includes(name)) return undefined;
  const { type, sample } = readDeclared(project, 'variables', name);
  const locale = files.engine.view.getFile(path)?.header.locale;
  const customer = createSample(project, locale);
  const own = showValue(type, sample, customer.helpers);
  const kind = typeof type === 'string' ? escapeMarkdown(type) : 'text';
  return joinParagraphs([
    `${toMarkdownCode(name)}: ${kind}`,
    joinSentences([own === '' ? '' : `Sample: ${escapeMarkdown(own)}.`, sayCustomer(customer, name, own)]),
    aboutVariable(project, name),
    sayUses(files, path, { kind: 'variable', name }),
  ]);
}

/** A fact: its value, where it is written down, by when it is checked, how brands differ, and where it is quoted; nothing where nobody declares it. */
export function describeFact(files: ShownFiles, path: string, name: string): string | undefined {
  const project = files.engine.view.getProject(path);
  if (!listDeclared(project, 'facts').includes(name)) return undefined;
  const { value } = readDeclared(project, 'facts', name);
  return joinParagraphs([
    `Fact ${toMarkdownCode(name)}: **${escapeMarkdown(showValue(undefined, value, {}))}**`,
    sayBrands(project, name),
    aboutVariable(project, `facts.${name}`),
    sayUses(files, path, { kind: 'fact', name }),
  ]);
}

function sayCustomer(sample: Sample, name: string, own: string): string {
  const { customer } = sample;
  const shown = sample.show(name);
  if (customer === undefined || shown === own) return '';
  return `${toMarkdownCode(customer)} has ${shown === '' ? 'none' : escapeMarkdown(shown)}.`;
}

function sayBrands(project: ProjectView | undefined, name: string): string {
  const different = listDeclared(project, 'brands').flatMap((brand) => {
    const value = readOwn(toRecord(readDeclared(project, 'brands', brand)['facts']), name);
    return value === undefined ? [] : [`${toMarkdownCode(brand)} ${escapeMarkdown(showValue(undefined, value, {}))}`];
  });
  return different.length === 0 ? '' : `Other brands: ${different.join(', ')}.`;
}

function joinSentences(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
