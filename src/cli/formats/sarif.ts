import type { Severity } from '../../core/base/severity.ts';
import type { Place, PlacedFix, PlacedProblem } from '../lint/file-report.ts';
import { version } from '../version.ts';
import type { DescribeCode } from './code-description.ts';
import type { Formatter } from './formatter.ts';
import { toFingerprints } from './to-fingerprints.ts';

/** Creates SARIF 2.1.0, the format of code scanning: one result a line, then the rules that they name, with their help. */
export function createSarif(describeCode: DescribeCode): Formatter {
  const ruleIndices = new Map<string, number>();
  let separator = '\n';

  function findRule(code: string): number {
    const index = ruleIndices.get(code) ?? ruleIndices.size;
    ruleIndices.set(code, index);
    return index;
  }

  return {
    begin: () => `{"$schema":"${schema}","version":"2.1.0","runs":[{"results":[`,
    showFile: (report) => {
      const fingerprints = toFingerprints(report);
      let text = '';
      report.problems.forEach((problem, index) => {
        const result = {
          ruleId: problem.code,
          ruleIndex: findRule(problem.code),
          ...toResult(report.file, problem),
          partialFingerprints: { 'chatwright/v1': fingerprints[index] },
        };
        text += separator + JSON.stringify(result);
        separator = ',\n';
      });
      return text;
    },
    end: () => {
      const rules = [...ruleIndices.keys()].map((code) => toRule(code, describeCode));
      const driver = { name: 'Chatwright', version, semanticVersion: version, language: 'en-GB', rules };
      const rest = { tool: { driver }, columnKind: 'utf16CodeUnits', newlineSequences: ['\r\n', '\n', '\r'] };
      return `\n],${JSON.stringify(rest).slice(1, -1)}}]}\n`;
    },
  };
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

function toResult(file: string, problem: PlacedProblem): object {
  const { severity, message, start, end } = problem;
  const artifactLocation = toLocation(file);
  const fixes = problem.getFixes().filter(({ edits }) => edits.length > 0);
  return {
    level: toLevel(severity),
    message: { text: toMessage(message) },
    locations: [{ physicalLocation: { artifactLocation, region: toRegion(start, end) } }],
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => toFix(fix, artifactLocation)) }),
  };
}

/**
 * Readers make a link of `[text](address)`; a space that nobody sees keeps a file from planting one. Braces stand once: readers take two
 * for one only where a message has arguments, and ours has none.
 */
function toMessage(sentence: string): string {
  return sentence.replaceAll('](', ']\u200B(');
}

function toLevel(severity: Severity): 'error' | 'warning' | 'note' {
  switch (severity) {
    case 'error':
    case 'warning':
      return severity;
    case 'info':
    case 'hint':
      return 'note';
    default:
      return severity satisfies never;
  }
}

function toLocation(file: string): object {
  const written = file.replace(/\p{Cs}/gu, '\uFFFD');
  return { uri: written.split('/').map(encodeURIComponent).join('/') };
}

function toRegion(start: Place, end: Place): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function toFix({ title, edits }: PlacedFix, artifactLocation: object): object {
  const replacements = edits.map(({ start, end, text }) => {
    const deletedRegion = toRegion(start, end);
    return text === '' ? { deletedRegion } : { deletedRegion, insertedContent: { text } };
  });
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function toRule(code: string, describeCode: DescribeCode): object {
  const { title, help, page } = describeCode(code);
  return {
    id: code,
    shortDescription: { text: title },
    ...(help === undefined ? {} : { help: { text: help, markdown: help } }),
    ...(page === undefined ? {} : { helpUri: page }),
  };
}
