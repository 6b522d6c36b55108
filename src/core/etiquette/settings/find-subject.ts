import type { Span } from '../../base/span.ts';
import { findEntry, findText } from '../../document/find-node.ts';
import type { Node } from '../../document/node.ts';
import type { LintSubject } from '../lint-context.ts';
import { listOwn, listResponseSites, listSaySites } from '../list-sites.ts';
import type { MessageSite } from '../message-site.ts';

/** By what rules are chosen for the text at an offset of a document; for its texts at large where no text stands there. */
export function findSubject(
  document: Node,
  at: number | undefined,
  project: Pick<LintSubject, 'locale' | 'channels'>,
): LintSubject {
  const subject = {
    locale: findText(document, 'locale') ?? project.locale,
    channels: readChannels(document) ?? project.channels,
    tags: listOwn(document, 'tags', []),
  };
  if (at === undefined) return subject;
  const entry = listEntries(document).find((each) => holds(each, at));
  return entry === undefined ? subject : findOwn(entry, at, subject);
}

/** A transcript has one channel. */
function readChannels(document: Node): readonly string[] | undefined {
  const channel = findText(document, 'channel');
  if (channel !== undefined) return [channel];
  return findEntry(document, 'channels') === undefined ? undefined : listOwn(document, 'channels', []);
}

function listEntries(document: Node): readonly Node[] {
  const responses = findEntry(document, 'responses')?.value;
  if (responses?.kind === 'list') return responses.items;
  const steps = findEntry(document, 'steps')?.value;
  return steps?.kind === 'map' ? steps.entries.map(({ value }) => value) : [];
}

function findOwn(entry: Node, at: number, inherited: LintSubject): LintSubject {
  const tags = listOwn(entry, 'tags', inherited.tags);
  const channels = listOwn(entry, 'channels', inherited.channels);
  const site = listSites(entry, channels, inherited.locale).find(({ node }) => holds(node, at));
  if (site === undefined) return { ...inherited, tags, channels };
  return { locale: site.locale ?? inherited.locale, channels: site.channels, tags };
}

function listSites(entry: Node, channels: readonly string[], locale: string): readonly MessageSite[] {
  const hold = findEntry(findEntry(entry, 'hold')?.value, 'say')?.value;
  return [
    ...listResponseSites(entry, channels, locale),
    ...listSaySites(findEntry(entry, 'say')?.value, 'say', channels, locale),
    ...listSaySites(hold, 'hold', channels, locale),
  ];
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end;
}
