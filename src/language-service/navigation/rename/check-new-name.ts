import { idNouns } from '../../../core/schema/id-nouns.ts';
import { getNameForm } from '../../../core/schema/name-form.ts';
import type { ShownFiles } from '../../shown-files.ts';
import { listDefinitions } from '../list-definitions.ts';
import { getHome, getOwnName, type NamedThing } from '../named-thing.ts';
import { sayPlace } from '../say-place.ts';
import { sayThing } from '../say-thing.ts';
import { HANDED_BACK_NAMES } from './check-renamable.ts';
import { listKeptUp } from './list-kept-up.ts';
import { listVariableClashes } from './list-variable-clashes.ts';
import { readsAsVariable } from './reads-as-variable.ts';
import { refuse, type Refusal } from './refusal.ts';

/** The thing that a renamed one becomes. */
export function toRenamed(thing: NamedThing, typed: string): NamedThing {
  const home = getHome(thing);
  const own = home !== '' && typed.startsWith(home) ? typed.slice(home.length) : typed;
  return { kind: thing.kind, name: home + own };
}

/** Why a thing of the project of a path cannot become another; nothing where it can. */
export function checkNewName(
  files: ShownFiles,
  path: string,
  thing: NamedThing,
  renamed: NamedThing,
): Refusal | undefined {
  const own = renamed.name.slice(getHome(thing).length);
  const { pattern, says } = getNameForm(thing.kind);
  if (!pattern.test(own)) return refuse(`\`${own}\` cannot be the name of a ${idNouns[thing.kind]}: use ${says}.`);
  return checkMeaning(renamed) ?? checkTaken(files, path, thing, renamed);
}

function checkMeaning(renamed: NamedThing): Refusal | undefined {
  const own = getOwnName(renamed);
  if (renamed.kind === 'step' && own === 'back')
    return refuse('`goto: back` leads to the step before, so no step can be named `back`.');
  if (renamed.kind === 'outcome' && HANDED_BACK_NAMES.has(own))
    return refuse('A script that others run ends as `passed` or `failed`, so no other outcome can be named so.');
  if (renamed.kind === 'variable' && !readsAsVariable(own))
    return refuse(`\`${own}\` means something else in texts or conditions. Choose another name for the variable.`);
  return undefined;
}

function checkTaken({ engine }: ShownFiles, path: string, thing: NamedThing, renamed: NamedThing): Refusal | undefined {
  const { view } = engine;
  const [given] = listDefinitions(view, path, renamed);
  if (given !== undefined) return refuse(`There is a ${sayThing(renamed)} already: ${sayPlace(engine, given)}.`);
  const uses = view.countUses(path, renamed.kind, renamed.name) === 0 ? 0 : listKeptUp(view, path, renamed).length;
  if (uses > 0) {
    const places = uses === 1 ? 'in 1 place' : `in ${String(uses)} places`;
    return refuse(
      `The ${sayThing(renamed)} is used ${places}, though nothing gives it. Correct that first, or choose another name.`,
    );
  }
  if (renamed.kind !== 'variable') return undefined;
  const [clash] = listVariableClashes(view, path, thing.name, renamed.name);
  if (clash === undefined) return undefined;
  return refuse(
    `\`${renamed.name}\` and the variable \`${clash}\` lie inside each other, so one of them could have no value. Choose another name.`,
  );
}
