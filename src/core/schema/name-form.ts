import common from '../../../schemas/common.schema.json' with { type: 'json' };
import responses from '../../../schemas/responses.schema.json' with { type: 'json' };
import type { IdKind } from './id-kind.ts';

/** What a name may be made of, and that in words. */
export interface NameForm {
  readonly pattern: RegExp;
  readonly says: string;
}

/** The form of the own names of a kind, as the schemas of the documents ask for it. */
export function getNameForm(kind: IdKind): NameForm {
  const { pattern, 'x-pattern-says': says } = findSchema(kind);
  return { pattern: new RegExp(pattern, 'u'), says };
}

function findSchema(kind: IdKind): { readonly pattern: string; readonly 'x-pattern-says': string } {
  switch (kind) {
    case 'script':
      return common.$defs['script-name'];
    case 'shortcut':
      return responses.$defs.response.properties.shortcut;
    case 'fact':
    case 'variable':
      return common.$defs['variable-name'];
    default:
      return common.$defs.id;
  }
}
