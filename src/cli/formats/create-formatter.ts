import type { DescribeCode } from './code-description.ts';
import type { Formatter, View } from './formatter.ts';
import { createGithub } from './github.ts';
import { createGitlab } from './gitlab.ts';
import { createHtml } from './html.ts';
import { createJson } from './json.ts';
import { createJunit } from './junit.ts';
import { createMarkdown } from './markdown.ts';
import { createSarif } from './sarif.ts';
import { createStylish } from './stylish.ts';

/** Every way in which problems can be listed; the first one is for people at a terminal. */
export const formatNames = ['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'] as const;

/** Creates the formatter of a name. */
export function createFormatter(name: (typeof formatNames)[number], view: View, describeCode: DescribeCode): Formatter {
  switch (name) {
    case 'stylish':
      return createStylish(view);
    case 'json':
      return createJson();
    case 'sarif':
      return createSarif(describeCode);
    case 'junit':
      return createJunit();
    case 'github':
      return createGithub();
    case 'gitlab':
      return createGitlab();
    case 'markdown':
      return createMarkdown();
    case 'html':
      return createHtml();
    default:
      return name satisfies never;
  }
}
