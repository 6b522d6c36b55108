/**
 * Whether a path inside a workspace fits a pattern: `*` and `?` within a name, `**` over folders, `{a,b}` for one of several. A pattern may begin
 * at any folder unless it starts with a slash, and one that fits a folder fits all that lies in it.
 */
export function matchGlob(pattern: string, path: string): boolean {
  return toExpression(pattern).test(path);
}

function toExpression(pattern: string): RegExp {
  const source = pattern.replace(/^\/|\/$/g, '').replace(TOKENS, toSource);
  const start = pattern.startsWith('/') ? '^' : '^(?:.*/)?';
  return new RegExp(`${start}${source}(?:/.*)?$`, 's');
}

const TOKENS = /\*\*\/|\/\*\*$|\*\*|\{[^{}]*\}|[\s\S]/g;

function toSource(token: string): string {
  if (token === '**/') return '(?:.*/)?';
  if (token === '/**') return '(?:/.*)?';
  if (token === '**') return '.*';
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.length > 1) return `(?:${token.slice(1, -1).split(',').map(inBraces).join('|')})`;
  return escape(token);
}

function inBraces(alternative: string): string {
  return alternative.split('*').map(escape).join('[^/]*');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
