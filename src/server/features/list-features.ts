import { callHierarchy } from './call-hierarchy.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { explorer } from './explorer.ts';
import type { Feature } from './feature.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { highlights } from './highlights.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { links } from './links.ts';
import { onType } from './on-type.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selection } from './selection.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';
import { symbols } from './symbols.ts';

/** All that the server answers besides what it tells of its own accord. */
export function listFeatures(): readonly Feature[] {
  return [
    callHierarchy,
    codeActions,
    codeLenses,
    completion,
    definition,
    explorer,
    folding,
    formatting,
    highlights,
    hover,
    inlayHints,
    links,
    onType,
    references,
    rename,
    selection,
    semanticTokens,
    signatureHelp,
    symbols,
  ];
}
