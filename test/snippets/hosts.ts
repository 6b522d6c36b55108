import type { Format } from '../../src/core/document/document.ts';
import { createScriptHost, openProject } from './desk.ts';
import { CURSOR } from './insert-snippet.ts';

/** A file with a place for a part of a document. */
export interface Host {
  readonly path: string;
  readonly text: string;
}

/** Where the part that a snippet writes belongs: in a file of its kind that has nothing else to say. */
export function createHost(prefix: string, format: Format, part: string): Host {
  if (prefix.startsWith('step ')) {
    const [name = ''] = /[a-z-]+/.exec(part) ?? [];
    return { path: `host.chatscript.${format}`, text: createScriptHost(format, name, CURSOR) };
  }
  const list = PROJECT_LISTS[prefix];
  if (list !== undefined) return { path: 'chatwright.yaml', text: openProject(list, CURSOR) };
  const host = HOSTS[prefix];
  if (host === undefined) throw new Error(`No file is known in which ${prefix} belongs.`);
  return { path: `host.${host.kind}.${format}`, text: host[format] };
}

const PROJECT_LISTS: Readonly<Record<string, string>> = {
  variable: 'variables',
  'variable choice': 'variables',
  'variable date': 'variables',
  'variable number': 'variables',
  fact: 'facts',
  intent: 'intents',
  customer: 'customers',
};

const RESPONSES = {
  kind: 'responses',
  yaml: `library: host\nresponses:\n  ${CURSOR}\n`,
  json: `{\n  "library": "host",\n  "responses": [\n    ${CURSOR}\n  ]\n}\n`,
};

const WORDINGS = {
  kind: 'responses',
  yaml: `library: host\nresponses:\n  - id: host\n    text: Approved.\n    wordings:\n      ${CURSOR}\n`,
  json: `{\n  "library": "host",\n  "responses": [{ "id": "host", "text": "Approved.", "wordings": [\n    ${CURSOR}\n  ] }]\n}\n`,
};

const ARRIVALS = {
  kind: 'shift',
  yaml: `shift: host\narrivals:\n  ${CURSOR}\n`,
  json: `{\n  "shift": "host",\n  "arrivals": [\n    ${CURSOR}\n  ]\n}\n`,
};

const RULES = {
  kind: 'etiquette',
  yaml: `pack: host\nrules:\n  ${CURSOR}\n`,
  json: `{\n  "pack": "host",\n  "rules": {\n    ${CURSOR}\n  }\n}\n`,
};

const HOSTS: Readonly<Record<string, { readonly kind: string; readonly yaml: string; readonly json: string }>> = {
  response: RESPONSES,
  'wording channel': WORDINGS,
  'wording language': WORDINGS,
  reaction: {
    kind: 'scenario',
    yaml: `scenario: host\nscript: refund\nopens: [hi]\nreacts:\n  ${CURSOR}\n`,
    json: `{\n  "scenario": "host", "script": "refund", "opens": ["hi"],\n  "reacts": [\n    ${CURSOR}\n  ]\n}\n`,
  },
  knows: {
    kind: 'scenario',
    yaml: `scenario: host\nscript: refund\nopens: [hi]\nknows:\n  ${CURSOR}\n`,
    json: `{\n  "scenario": "host", "script": "refund", "opens": ["hi"],\n  "knows": {\n    ${CURSOR}\n  }\n}\n`,
  },
  arrival: ARRIVALS,
  arrivals: ARRIVALS,
  criterion: {
    kind: 'scorecard',
    yaml: `scorecard: host\nversion: 1\nsections:\n  - title: Host\n    criteria:\n      ${CURSOR}\n`,
    json: `{\n  "scorecard": "host",\n  "version": 1,\n  "sections": [{ "title": "Host", "criteria": [\n    ${CURSOR}\n  ] }]\n}\n`,
  },
  'rule avoid': RULES,
  'rule prefer': RULES,
  turns: {
    kind: 'chattest',
    yaml: `test: host\nscript: refund\nsteps:\n  ${CURSOR}\n`,
    json: `{\n  "test": "host",\n  "script": "refund",\n  "steps": [\n    ${CURSOR}\n  ]\n}\n`,
  },
};
