import type { ResponseDigest } from '../../etiquette/lint-response.ts';
import type { SameResponses } from '../../etiquette/same-responses.ts';

/** Which canned responses of a project say the same, while they come and go. */
export interface LibraryIndex<Owner> {
  /** Takes in a response under its full name; `owner` is told when another response says the same, or does so no more. */
  add(response: ResponseDigest, id: string, owner: Owner): void;
  remove(response: ResponseDigest): void;
  /** The other responses that say the same, or nothing where there are none. */
  findSame(response: ResponseDigest): SameResponses | undefined;
  /** Those to whom something changed since this was last asked. */
  takeTouched(): ReadonlySet<Owner>;
}

/** Creates an index without responses. */
export function createLibraryIndex<Owner>(): LibraryIndex<Owner> {
  const groups = new Map<string, Group<Owner>>();
  /** Groups that changed; who is in them is listed when somebody asks, so that many changes of one group cost no more than one. */
  const changed = new Set<Group<Owner>>();
  const nobody: ReadonlySet<Owner> = new Set();

  return {
    add(response, id, owner) {
      if (response.mark === '') return;
      const group = groups.get(response.mark) ?? { members: new Map(), first: undefined };
      if (group.members.size > 0) changed.add(group);
      group.members.set(response, { id, owner });
      group.first = undefined;
      groups.set(response.mark, group);
    },
    remove(response) {
      const group = groups.get(response.mark);
      if (group?.members.delete(response) !== true) return;
      group.first = undefined;
      if (group.members.size === 0) groups.delete(response.mark);
      else changed.add(group);
    },
    findSame(response) {
      const group = groups.get(response.mark);
      if (group === undefined || group.members.size < 2) return undefined;
      group.first ??= listFirst(group);
      const first = group.first.find(([other]) => other !== response);
      return first === undefined ? undefined : { first: first[1], more: group.members.size - 2 };
    },
    takeTouched() {
      if (changed.size === 0) return nobody;
      const touched = new Set<Owner>();
      for (const { members } of changed) for (const { owner } of members.values()) touched.add(owner);
      changed.clear();
      return touched;
    },
  };
}

interface Group<Owner> {
  readonly members: Map<ResponseDigest, { readonly id: string; readonly owner: Owner }>;
  /** The first two by name, so that each has one to point at; undefined until somebody asks. */
  first: readonly (readonly [ResponseDigest, string])[] | undefined;
}

function listFirst<Owner>({ members }: Group<Owner>): (readonly [ResponseDigest, string])[] {
  const named = [...members].map(([response, { id }]) => [response, id] as const);
  return named.sort((one, other) => (one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0)).slice(0, 2);
}
