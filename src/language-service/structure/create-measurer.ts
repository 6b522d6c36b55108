import { findText } from '../../core/document/find-node.ts';
import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import { getChannelLimits } from '../../core/prose/channel-limits.ts';
import { measureLength, type LengthLimit } from '../../core/prose/length-limit.ts';
import { measureSms } from '../../core/prose/sms-segments.ts';
import { readTemplate } from '../../core/template/read-template.ts';
import { renderTemplate } from '../../core/template/render-template.ts';
import type { TemplateTree } from '../../core/template/template-tree.ts';
import { findDefined } from '../hover/find-defined.ts';
import { createSample, type Sample } from '../in-text/create-sample.ts';
import { listDeclared } from '../in-text/read-declared.ts';

/** How long a text may become where it comes nearest to a limit. */
export interface Measured {
  /** In the unit of the limit. */
  readonly length: number;
  readonly limit: LengthLimit;
  readonly channel: string;
  /** How many messages are paid for; 1 where nobody counts. */
  readonly messages: number;
  /** The sample customer with whom it becomes so long; undefined where it is the same for all. */
  readonly customer: string | undefined;
}

/** Measures texts with the values of the sample customers of a project. */
export interface Measurer {
  /** The worst case over all customers and channels; nothing where no channel has a limit. */
  measure(template: string, locale: string | undefined, channels: readonly string[]): Measured | undefined;
}

/** Creates a measurer that puts each sample customer together once for each language. */
export function createMeasurer(view: WorkspaceView, path: string): Measurer {
  const project = view.getProject(path);
  const customers = listDeclared(project, 'customers').slice(0, MOST_CUSTOMERS);
  const samples = new Map<string, readonly Sample[]>();
  const partials = new Map<string, TemplateTree | undefined>();

  /** The text of a canned response that stands inside of another. */
  function findPartial(name: string): TemplateTree | undefined {
    if (!partials.has(name)) {
      const text = findText(findDefined(view, path, { kind: 'response', name })?.node, 'text');
      partials.set(name, text === undefined ? undefined : readTemplate(text).tree);
    }
    return partials.get(name);
  }

  function listSamples(locale: string | undefined): readonly Sample[] {
    const known = samples.get(locale ?? '');
    if (known !== undefined) return known;
    const names = customers.length === 0 ? [undefined] : customers;
    const created = names.map((customer) => createSample(project, locale, customer));
    samples.set(locale ?? '', created);
    return created;
  }

  function listTexts(template: string, locale: string | undefined): readonly Written[] {
    if (!template.includes('{{')) return [{ text: template, customer: undefined }];
    const { tree } = readTemplate(template);
    return listSamples(locale).map(({ customer, values, helpers }) => ({
      text: renderTemplate(tree, values, { helpers, findPartial, limits: RENDER_LIMITS }).text,
      customer,
    }));
  }

  return {
    measure(template, locale, channels) {
      const limited = channels.flatMap((channel) => {
        const limit = getChannelLimits(channel)?.text;
        return limit === undefined ? [] : [{ channel, limit }];
      });
      if (limited.length === 0) return undefined;
      return findWorst(listTexts(template, locale), limited);
    },
  };
}

const MOST_CUSTOMERS = 20;
const RENDER_LIMITS = { characters: 20_000, steps: 20_000, partials: 10 };

/** A text as a customer reads it. */
interface Written {
  readonly text: string;
  readonly customer: string | undefined;
}

function findWorst(
  texts: readonly Written[],
  limited: readonly { readonly channel: string; readonly limit: LengthLimit }[],
): Measured | undefined {
  let worst: Measured | undefined;
  for (const { channel, limit } of limited) {
    for (const { text, customer } of texts) {
      const length = measureLength(text, limit.unit);
      if (worst !== undefined && length / limit.most <= worst.length / worst.limit.most) continue;
      worst = { length, limit, channel, messages: channel === 'sms' ? measureSms(text).segments : 1, customer };
    }
  }
  return worst;
}
