/** A task of the STAR data: what may be said, and which of it follows which. */
export interface StarTask {
  readonly task: string;
  readonly replies: Readonly<Record<string, string>>;
  readonly graph: Readonly<Record<string, string>>;
}

/** How a conversation goes on after an entry, by names of entries. */
export type StarWay =
  | { readonly kind: 'end' }
  | { readonly kind: 'goto'; readonly next: string }
  | { readonly kind: 'ask'; readonly about: string; readonly next: string }
  | { readonly kind: 'confirm'; readonly yes: string; readonly no: string }
  | { readonly kind: 'choose' | 'look-up'; readonly choices: readonly StarChoice[] };

/** One thing that an agent may find out. */
export interface StarChoice {
  readonly label: string;
  readonly next: string;
}

const goodbye = /(^|_)(good)?bye(_\d+)?$/;
const question = /(?:^|_)ask_(.+)$/;

/** Whether an entry names what was found or answered; it is never said, and a chain of the graph begins at it. */
export function isResult(name: string): boolean {
  return /^(query_success|query_failure|available|unavailable|yes|no|info_missing\d*)$/.test(name);
}

/** Whether the graph knows an entry, or it is one that an agent may use at any point. */
export function isUsed(task: StarTask, name: string): boolean {
  if (Object.hasOwn(task.graph, name) || Object.values(task.graph).includes(name)) return true;
  return name === 'out_of_scope' || goodbye.test(name) || name.endsWith('_nothing_found');
}

/** The graph's way on, or the one that the data leaves to the agent: results after a look-up, a goodbye where a chain stops. */
export function findWayOn(task: StarTask, name: string): StarWay {
  const next = task.graph[name];
  if (/^query(_check|_book)?$/.test(name)) return { kind: 'look-up', choices: findResults(task, name) };
  if (name === 'out_of_scope') return { kind: 'goto', next: 'hello' };
  if (next === undefined) return findLastWay(task, name);
  if (name === 'hello' && Object.hasOwn(task.replies, 'out_of_scope')) {
    return { kind: 'choose', choices: [toChoice('This task', next), toChoice('Something else', 'out_of_scope')] };
  }
  const missing = findMissingInformation(task, name);
  if (missing !== undefined) return { kind: 'choose', choices: [toChoice('Answered', next), missing] };
  const about = question.exec(name)?.[1];
  return about === undefined ? { kind: 'goto', next } : { kind: 'ask', about, next };
}

function findLastWay(task: StarTask, name: string): StarWay {
  const { available, yes, no } = task.graph;
  if (name === available && yes !== undefined && no !== undefined) return { kind: 'confirm', yes, no };
  const bye = Object.keys(task.replies).find((reply) => goodbye.test(reply));
  return bye === undefined || bye === name ? { kind: 'end' } : { kind: 'goto', next: bye };
}

function findResults(task: StarTask, name: string): readonly StarChoice[] {
  const next = task.graph[name];
  const pattern = name === 'query_check' ? /^(un)?available$/ : /^query_(success|failure)$/;
  const results = Object.entries(task.graph).filter(([key]) => pattern.test(key));
  const found = next === undefined ? results.map(([key, to]) => toChoice(task.replies[key] ?? key, to)) : [];
  const nothing = Object.keys(task.replies).find((reply) => reply.endsWith('_nothing_found'));
  return [
    ...(next === undefined ? found : [toChoice('Done', next)]),
    ...(nothing === undefined || name === 'query_book' ? [] : [toChoice('Nothing found', nothing)]),
  ];
}

/** Two chains of questions that meet again: the customer who cannot answer the last one of a chain goes on with the next chain. */
function findMissingInformation(task: StarTask, name: string): StarChoice | undefined {
  const meets = Object.keys(task.graph).filter((key) => question.test(key) && task.graph[key] === task.graph[name]);
  if (meets.length < 2) return undefined;
  const missing = Object.keys(task.graph)
    .filter((key) => key.startsWith('info_missing'))
    .sort()[meets.indexOf(name)];
  const next = missing === undefined ? undefined : task.graph[missing];
  return missing === undefined || next === undefined ? undefined : toChoice(task.replies[missing] ?? missing, next);
}

function toChoice(label: string, next: string): StarChoice {
  return { label, next };
}
