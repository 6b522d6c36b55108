import { RE2JS } from 're2js';
import type { TextMatch } from './matcher.ts';
import type { MatchSettings } from './native-matcher.ts';
import type { PatternNode } from './pattern-node.ts';
import { printPattern } from './print-pattern.ts';
import type { Token } from './token.ts';

/** How far what stands around a match is looked at, in UTF-16 units. */
const FAR = 300;

/** What the linear-time engine cannot ask while it searches, asked of each match that it finds. */
export class TokenCheck {
  private readonly token: Token;
  private readonly flags: number;
  private readonly after: RE2JS | undefined;
  private readonly lead: RE2JS | undefined;
  private readonly behind: RE2JS | undefined;
  private exact: RE2JS | undefined;

  constructor(token: Token, settings: MatchSettings) {
    this.token = token;
    this.flags = RE2JS.MULTILINE | (settings.ignoresCase ? RE2JS.CASE_INSENSITIVE : 0);
    this.after = token.notFollowedBy === undefined ? undefined : this.compile(token.notFollowedBy);
    this.lead = token.lead === undefined ? undefined : this.compile(token.lead.node);
    this.behind = token.behind === undefined ? undefined : this.compile(token.behind.node, '\\z');
  }

  /** What asking costs at most, in the measure of the search. */
  get work(): number {
    const sizes = [this.after, this.lead, this.behind].map((engine) => engine?.programSize() ?? 0);
    return sizes.reduce((sum, size) => sum + size, 0) * FAR;
  }

  /** Whether a match may stand; `letters` says whether it was found in the real text or in a folded one. */
  allow({ start, end }: TextMatch, text: string, letters: 'real' | 'folded'): boolean {
    if (this.after?.matcher(text.slice(end, end + FAR)).lookingAt() === true) return false;
    const { lead, behind } = this.token;
    if (lead !== undefined && this.lead?.matcher(text.slice(start, start + FAR)).lookingAt() === lead.isNegative)
      return false;
    if (behind !== undefined && this.behind?.test(text.slice(Math.max(0, start - FAR), start)) === behind.isNegative)
      return false;
    if (letters === 'real' || this.token.looksBehind) return true;
    this.exact ??= this.compile(this.token.body);
    return this.exact.testExact(text.slice(start, end));
  }

  private compile(node: PatternNode, end = ''): RE2JS {
    return RE2JS.compile(`(?:${printPattern(node, 'linear')})${end}`, this.flags);
  }
}
