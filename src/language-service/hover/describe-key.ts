import type { Format } from '../../core/document/document.ts';
import { writeValue } from '../../core/edit/write-value.ts';
import type { Shape } from '../../core/schema/shape.ts';
import { escapeMarkdown, toMarkdownCode } from '../escape-markdown.ts';
import { joinParagraphs } from '../in-text/about-variable.ts';

/** What a key is for, by the schema, with an example in the way in which the file is written, as Markdown; empty where the schema says nothing. */
export function describeKey(key: string, shape: Shape, format: Format): string {
  const { title, description, values, example } = shape;
  if (title === undefined && description === undefined) return '';
  return joinParagraphs([
    `**${title ?? escapeMarkdown(key)}** (${toMarkdownCode(key)})`,
    description ?? '',
    values.length < 2 ? '' : `One of ${values.map((value) => toMarkdownCode(String(value))).join(', ')}.`,
    example === undefined ? '' : `Such as ${toMarkdownCode(writeExample(key, example, format))}`,
  ]);
}

function writeExample(key: string, example: unknown, format: Format): string {
  return format === 'json' ? `${JSON.stringify(key)}: ${JSON.stringify(example)}` : `${key}: ${writeFlow(example)}`;
}

/** Data as YAML on one line. */
function writeFlow(data: unknown): string {
  if (typeof data === 'string') return writeValue(data);
  if (Array.isArray(data)) return `[${data.map(writeFlow).join(', ')}]`;
  if (typeof data !== 'object' || data === null) return String(data);
  return `{ ${Object.entries(data)
    .map(([key, value]) => `${writeValue(key)}: ${writeFlow(value)}`)
    .join(', ')} }`;
}
