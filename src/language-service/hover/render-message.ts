import { findText } from '../../core/document/find-node.ts';
import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import { readTemplate } from '../../core/template/read-template.ts';
import { renderTemplate, type Rendering } from '../../core/template/render-template.ts';
import type { TemplateTree } from '../../core/template/template-tree.ts';
import { createSample, findCustomer, type Sample } from '../in-text/create-sample.ts';
import { findDefined } from './find-defined.ts';

/** Writes texts as the sample customer of a project reads them. */
export interface MessageRenderer {
  /** The sample customer; undefined where the project has none. */
  readonly customer: string | undefined;
  render(template: string, locale: string | undefined): Rendering;
}

/** Creates the renderer for texts of the project of a path; canned responses inside of others are looked up once. */
export function createMessageRenderer(view: WorkspaceView, path: string): MessageRenderer {
  const project = view.getProject(path);
  const partials = new Map<string, TemplateTree | undefined>();
  const samples = new Map<string | undefined, Sample>();

  function findPartial(name: string): TemplateTree | undefined {
    if (!partials.has(name)) {
      const node = partials.size < mostPartials ? findDefined(view, path, { kind: 'response', name })?.node : undefined;
      const text = findText(node, 'text');
      partials.set(name, text === undefined ? undefined : readTemplate(text).tree);
    }
    return partials.get(name);
  }

  function getSample(locale: string | undefined): Sample {
    const known = samples.get(locale) ?? createSample(project, locale);
    samples.set(locale, known);
    return known;
  }

  return {
    customer: findCustomer(project),
    render(template, locale) {
      const { values, helpers } = getSample(locale);
      return renderTemplate(readTemplate(template).tree, values, { helpers, findPartial, limits });
    },
  };
}

const mostPartials = 50;
const limits = { characters: 20_000, steps: 20_000, partials: 10 };
