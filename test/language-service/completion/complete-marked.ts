import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { getCompletion } from '../../../src/language-service/completion/get-completion.ts';
import type { EditorAbilities, ShownFiles } from '../../../src/language-service/shown-files.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

/** What is offered at the cursor of a fixture, and what its text becomes with each item. */
export interface Completed {
  readonly files: ShownFiles;
  readonly path: string;
  readonly items: readonly CompletionItem[];
  readonly isIncomplete: boolean;
  /** The labels as an editor sorts them. */
  readonly labels: readonly string[];
  readonly find: (label: string) => CompletionItem | undefined;
  /** The text once an item is taken, snippets with what stands in them at first. */
  readonly take: (item: CompletionItem | undefined) => string;
}

/** Asks for completion at the `$0` of a file in a desk with names of every kind. */
export function completeMarked(
  name: string,
  marked: string,
  abilities: Partial<EditorAbilities> = {},
  others: Readonly<Record<string, string>> = desk,
): Completed {
  const { text, cursor = 0 } = readMarked(marked);
  const path = `/desk/${name}`;
  const files = showFiles({ ...others, [path]: text }, abilities);
  const { engine } = files;
  const list = getCompletion(files, path, engine.positionAt(path, cursor));
  const items = list?.items ?? [];
  const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  const toEdit = ({ range, newText }: TextEdit): { span: { start: number; end: number }; text: string } => ({
    span: { start: engine.offsetAt(path, range.start), end: engine.offsetAt(path, range.end) },
    text: newText,
  });
  return {
    files,
    path,
    items,
    isIncomplete: list?.isIncomplete === true,
    labels: sorted.map(({ label }) => label),
    find: (label) => items.find((item) => item.label === label),
    take: (item) => {
      if (item?.textEdit === undefined || !('range' in item.textEdit)) return 'not offered';
      const edit =
        item.insertTextFormat === 2 ? { ...item.textEdit, newText: fillStops(item.textEdit.newText) } : item.textEdit;
      return applyEdits(text, [...(item.additionalTextEdits ?? []), edit].map(toEdit));
    },
  };
}

/** A snippet as it stands before anybody writes into it. */
function fillStops(snippet: string): string {
  return snippet.replace(
    /\\(.)|\$0|\$\{\d+:((?:[^\\}]|\\.)*)\}|\$\{\d+\|((?:[^\\,|]|\\.)*)(?:[^\\|]|\\.)*\|\}/gs,
    (_, sign?: string, text?: string, choice?: string) => sign ?? (text ?? choice ?? '').replace(/\\(.)/gs, '$1'),
  );
}

const project = `version: 1
name: Larkmoor
locales: [en-GB, es-ES]
channels: [web, sms]
brands: { nova: { title: Nova Mobile } }
variables:
  customer.firstName: { type: text, sample: Asha }
  order.id: { type: text, sample: AT-1 }
facts:
  refund.windowDays: { value: 14 }
intents:
  refund: { en-GB: [I want my money back] }
  delivery: { en-GB: [where is my parcel] }
tags: { refund: Money back, delivery: Parcels }
outcomes: [resolved, follow-up]
queues: { billing-l2: "Billing, second line" }
customers:
  asha: { customer: { firstName: Asha } }
`;
const billing = `library: billing
title: Billing
responses:
  - id: refund-approved
    title: Refund approved
    shortcut: refund-ok
    text: Your refund is approved.
  - id: late
    text: |-
      Sorry for the wait.
      It is coming.
`;
const identify =
  'script: shared/identify\ntitle: Who is it\nstart: ask\nsteps:\n  ask:\n    say: Who is it?\n    end: passed\n';
const scenario = 'scenario: late-parcel\nscript: shared/identify\nopens: [hi]\n';
const scorecard = 'scorecard: chat-quality\ntitle: Quality of chats\nversion: 1\npass: 80\nsections: []\n';

/** A desk with names of every kind. */
const desk = {
  '/desk/chatwright.yaml': project,
  '/desk/billing.responses.yaml': billing,
  '/desk/identify.chatscript.yaml': identify,
  '/desk/late.scenario.yaml': scenario,
  '/desk/quality.scorecard.yaml': scorecard,
};
