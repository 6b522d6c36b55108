/** A word in brackets: where it ends, its quote, and what it says as far as it is there. */
export interface FlowWord {
  readonly end: number;
  readonly quote: '"' | "'" | '';
  readonly text: string;
}

/** Reads the word that begins at a place in brackets; one whose quote is never closed ends with its line. */
export function readFlowWord(text: string, at: number, to: number, format: 'yaml' | 'json'): FlowWord {
  const quote = text.charAt(at);
  if (quote === '"' || (quote === "'" && format === 'yaml')) return readQuoted(text, at, to, quote);
  const word = format === 'json' ? JSON_WORD : YAML_WORD;
  word.lastIndex = at;
  const found = word.exec(text)?.[0] ?? '';
  const end = Math.min(at + Math.max(found.trimEnd().length, 1), to);
  return { end, quote: '', text: text.slice(at, end) };
}

function readQuoted(text: string, at: number, to: number, quote: '"' | "'"): FlowWord {
  const quoted = quote === '"' ? DOUBLE : SINGLE;
  quoted.lastIndex = at;
  const end = Math.min(at + Math.max(quoted.exec(text)?.[0].length ?? 1, 1), to);
  const isClosed = end - at > 1 && text.charAt(end - 1) === quote;
  return { end, quote, text: text.slice(at + 1, isClosed ? end - 1 : end) };
}

const DOUBLE = /"(?:[^"\\\r\n]|\\[^\r\n])*"?/y;
const SINGLE = /'(?:[^'\r\n]|'')*'?/y;
const JSON_WORD = /[^\s,:[\]{}"]+/y;
/** A colon belongs to a word unless a space or the end of the word follows it. */
const YAML_WORD = /(?:[^\r\n,:[\]{}#]|:(?![\s,[\]{}]|$)|(?<!\s)#)+/y;
