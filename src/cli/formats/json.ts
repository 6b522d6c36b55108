import type { Formatter } from './formatter.ts';

/** Creates the format for programs: one JSON object, with one line for each problem. */
export function createJson(): Formatter {
  let separator = '\n';
  return {
    begin: () => '{"problems":[',
    showFile: ({ file, problems }) => {
      let text = '';
      for (const { code, severity, message, start, end } of problems) {
        text += separator + JSON.stringify({ file, code, severity, message, start, end });
        separator = ',\n';
      }
      return text;
    },
    end: ({ files, counts }) => {
      const summary = { errors: counts.error, warnings: counts.warning, infos: counts.info, hints: counts.hint };
      return `\n],"files":${String(files)},"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}
