import type { Severity } from '../base/severity.ts';
import type { Span } from '../base/span.ts';
import { toData } from '../document/to-data.ts';
import { getDefaults } from '../etiquette/get-defaults.ts';
import type { LintSubject } from '../etiquette/lint-context.ts';
import type { OptionValue } from '../etiquette/option.ts';
import type { Tree } from '../etiquette/packs/read-tree.ts';
import { readTree } from '../etiquette/packs/read-tree.ts';
import { getLanguage } from '../etiquette/placed-message.ts';
import type { Rule } from '../etiquette/rule.ts';
import { applySettings } from '../etiquette/settings/apply-settings.ts';
import type { OverrideData } from '../etiquette/settings/etiquette-data.ts';
import { toRecord } from '../etiquette/settings/etiquette-data.ts';
import { findSetting } from '../etiquette/settings/find-setting.ts';
import { findSubject } from '../etiquette/settings/find-subject.ts';
import type { SettingSource } from '../etiquette/settings/rule-setting.ts';
import { createStartReader } from '../prose/create-start-reader.ts';
import { getFileType } from '../schema/kinds.ts';
import { createProjectLint } from './lint/project-lint.ts';
import type { PackSources } from './lint/pack-sources.ts';
import { getFolder } from './projects.ts';

/** A file by its path, with `/` between folders, and its text. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** What is asked: how a rule is set for the text at an offset of a file, for a file, or for a project. */
export interface RuleQuestion {
  readonly rule: string;
  /** The `chatwright.yaml` that the file belongs to. */
  readonly project: FileText | undefined;
  readonly file: (FileText & { readonly at?: number }) | undefined;
  /** Where the packs of the project are; without it only our own rules are known. */
  readonly packs?: PackSources;
}

/** How a rule is set, what set it, and where. */
export interface RuleExplanation {
  readonly rule: Rule;
  readonly severity: Severity | 'off';
  /** All options of the rule, those that nobody set too. */
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly from: SettingSource;
  /** Where the project file says so; undefined where it does not. */
  readonly place: Span | undefined;
  /** The other exceptions of the project that set the rule. */
  readonly exceptions: readonly RuleException[];
  /** The language of the text or of the file, such as `en`; a rule that is not at home in it does not look at it. */
  readonly language: string;
}

/** An exception that sets a rule for other texts. */
export interface RuleException {
  readonly match: OverrideData;
  readonly severity: Severity | 'off';
  readonly place: Span | undefined;
}

/** Explains how a rule is set; nothing where there is no such rule. */
export function explainRule({ rule: id, project, file, packs = NO_PACKS }: RuleQuestion): RuleExplanation | undefined {
  const tree = project === undefined ? undefined : readTree(project.text, 'yaml');
  const data = tree === undefined ? {} : toRecord(toData(tree.node, tree.resolve));
  const folder = project === undefined ? '' : getFolder(project.path);
  const lint = createProjectLint(folder, data, { ...NO_SOURCES, ...packs, readStarts: createStartReader() });
  const rule = lint.settings.rules.get(id);
  if (rule === undefined) return undefined;
  const subject = readSubject(file, { locale: lint.facts.locales[0] ?? 'en', channels: lint.facts.channels });
  const path = file === undefined ? '' : folder === '' ? file.path : file.path.slice(folder.length + 1);
  const setting = lint.settings.getRuleSettings(path, subject).get(id);
  if (setting === undefined) return undefined;
  const { from } = setting;
  return {
    rule,
    severity: setting.severity,
    options: { ...getDefaults(rule), ...setting.options },
    from,
    place: tree === undefined ? undefined : findSetting(tree.node, id, from),
    exceptions: listExceptions(lint.data.overrides, rule, from, tree),
    language: getLanguage(subject.locale),
  };
}

const NO_PACKS: PackSources = { findPack: () => undefined, findStyle: () => undefined };
const NO_SOURCES = {
  findDictionary: () => undefined,
  listDictionaries: () => [],
  today: undefined,
  reviews: undefined,
};

function readSubject(file: RuleQuestion['file'], project: Pick<LintSubject, 'locale' | 'channels'>): LintSubject {
  const type = file === undefined ? undefined : getFileType(file.path);
  if (file === undefined || type === undefined) return { ...project, tags: [] };
  return findSubject(readTree(file.text, type.format).node, file.at, project);
}

function listExceptions(
  overrides: readonly OverrideData[],
  rule: Rule,
  used: SettingSource,
  tree: Tree | undefined,
): RuleException[] {
  const known = new Map([[rule.id, rule]]);
  return overrides.flatMap((match, index) => {
    const from = { kind: 'exception', number: index + 1 } as const;
    if (used.kind === 'exception' && used.number === from.number) return [];
    const setting = applySettings(new Map(), match.rules, known, from).get(rule.id);
    if (setting === undefined) return [];
    return [{ match, severity: setting.severity, place: tree && findSetting(tree.node, rule.id, from) }];
  });
}
