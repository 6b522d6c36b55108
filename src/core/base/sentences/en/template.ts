import { error, warning } from '../../sentence.ts';
import { didYouMean, listNames } from '../../wording.ts';

interface Written {
  readonly written: string;
}

interface Better {
  readonly better: string;
}

interface Named {
  readonly name: string;
}

interface Unknown extends Named {
  readonly near: string | undefined;
}

interface HelperArgument {
  readonly helper: string;
  readonly parameter: string;
}

/** What we say of problems with placeholders and everything else between double braces. */
export const templateSentences = {
  'template-tag-unclosed': error(({ written }: Written) => `\`${written}\` is never closed: add \`}}\` after it.`),
  'template-tag-empty': error(
    () =>
      'There is nothing between these braces: write a name, such as `{{customer.firstName}}`, or remove the braces.',
  ),
  'template-braces-uneven': error(
    ({ better }: Better) => `These braces do not match: write \`${better}\`, with two on each side.`,
  ),
  'template-character-unexpected': error(
    ({ text }: { readonly text: string }) =>
      `\`${text}\` cannot stand here: between the braces there is a name, or a helper and what it needs.`,
  ),
  'template-comparison': error(
    ({ text }: { readonly text: string }) =>
      `\`${text}\` does not work here: a text can ask whether a value is there, but it cannot compare or calculate.`,
  ),
  'template-filter': error(
    () => 'A `|` does not work here: write the helper first, such as `{{upper customer.firstName}}`.',
  ),
  'template-name-unfinished': error(
    ({ written }: Written) => `\`${written}\` stops in the middle: write what comes next, or remove its end.`,
  ),
  'template-name-wrong': error(
    ({ written }: Written) =>
      `\`${written}\` is not a name: \`this\` and \`../\` can only come first, as in \`../order.id\`.`,
  ),
  'template-name-slash': warning(
    ({ better }: Better) => `The parts of a name are joined by dots: write \`${better}\`.`,
  ),
  'template-name-brackets': error(
    ({ written }: Written) =>
      `\`${written}\` does not work here: a name has letters, digits and dots, and no square brackets.`,
  ),
  'template-name-value': error(
    ({ written }: Written) => `\`${written}\` cannot be a part of a name: after a dot comes a word with letters.`,
  ),
  'template-name-followed': error(
    ({ name }: Named) =>
      `\`${name}\` is not a helper, so nothing can follow it: close with \`}}\` after it, or put a helper first.`,
  ),
  'template-literal-alone': error(
    ({ written }: Written) => `\`${written}\` is not a name: write these words without the braces.`,
  ),
  'template-string-unclosed': error(
    ({ quote }: { readonly quote: string }) =>
      `These words in quotes are never closed: add \`${quote}\` where they end, before \`}}\`.`,
  ),
  'template-parenthesis-unclosed': error(() => 'This `(` is never closed: add `)` where its part ends.'),
  'template-parenthesis-unopened': error(() => 'This `)` closes nothing: remove it, or add `(` before its part.'),
  'template-comment-unclosed': error(
    ({ closing }: { readonly closing: string }) => `This comment is never closed: add \`${closing}\` where it ends.`,
  ),
  'template-argument-order': error(
    ({ written }: Written) => `\`${written}\` comes too late: move it before the first \`name=\`.`,
  ),
  'template-too-deep': error(
    ({ most }: { readonly most: number }) => `This is nested more than ${most} levels deep: split the text in two.`,
  ),
  'template-block-unclosed': error(
    ({ name }: Named) => `This \`{{#${name}}}\` is never closed: add \`{{/${name}}}\` where the part ends.`,
  ),
  'template-block-unopened': error(
    ({ name }: Named) =>
      `This \`{{/${name}}}\` closes nothing: remove it, or add \`{{#${name} …}}\` where the part begins.`,
  ),
  'template-block-mismatch': error(
    ({ name, open }: Named & { readonly open: string }) =>
      `\`{{/${name}}}\` cannot close \`{{#${open}}}\`: write \`{{/${open}}}\`.`,
  ),
  'template-block-close-extra': error(
    ({ name }: Named) => `A closing tag takes its word alone: write \`{{/${name}}}\`.`,
  ),
  'template-block-value-missing': error(({ name }: Named) =>
    name === 'each'
      ? '`each` needs a list to go through, such as `{{#each order.items}}`.'
      : `\`${name}\` needs something to look at, such as \`{{#${name} customer.firstName}}\`.`,
  ),
  'template-block-value-extra': error(({ name }: Named) => `\`${name}\` takes one value only: remove what follows it.`),
  'template-block-unknown': error(
    ({ name, near }: Unknown) =>
      `\`{{#${name}}}\` is not a part that we know: use ${listNames(['if', 'unless', 'each'], 'or')}.${didYouMean(near)}`,
  ),
  'template-block-helper': error(
    ({ name }: Named) =>
      `\`${name}\` is a helper and has no part of its own: write \`{{${name} …}}\` without the \`#\`.`,
  ),
  'template-block-with': error(
    () => '`with` does not work here: write each name in full, such as `{{customer.firstName}}`.',
  ),
  'template-block-inverse': error(
    ({ name }: Named) =>
      `\`{{^${name}}}\` does not work here: write \`{{#unless …}}\` and \`{{/unless}}\` around the part.`,
  ),
  'template-block-names': error(
    () => '`as |…|` does not work here: inside the part write `{{this}}`, or the name of a field alone.',
  ),
  'template-block-inline': error(
    ({ name }: Named) => `\`${name}\` begins a part: write \`{{#${name} …}}\` and close it with \`{{/${name}}}\`.`,
  ),
  'template-else-word': error(({ name }: Named) => `\`${name}\` is two words here: write \`{{else if …}}\`.`),
  'template-else-outside': error(
    () => 'This `{{else}}` belongs to no part: put it between `{{#if …}}` and `{{/if}}`, or remove it.',
  ),
  'template-else-repeated': error(
    () => 'This part already has an `{{else}}`: remove one of them, or write `{{else if …}}` for the first.',
  ),
  'template-unescaped': warning(
    ({ better }: Better) => `A message is plain text, never HTML, so two braces are enough: write \`${better}\`.`,
  ),
  'template-partial-block': error(
    ({ name }: Named) => `\`{{#> ${name}}}\` does not work here: write \`{{> ${name}}}\`, which needs no closing.`,
  ),
  'template-partial-name': error(
    () => 'After `{{>` comes the id of a canned response, written out, such as `{{> billing/refund-approved}}`.',
  ),
  'template-partial-arguments': error(
    ({ name }: Named) => `A canned response is used as it is: write \`{{> ${name}}}\` and nothing more.`,
  ),
  'template-decorator': error(() => 'A `*` after the braces does not work here: remove these braces.'),
  'template-raw-block': error(
    () => 'Four braces do not work here: to show braces as they are, write `\\{{` where they open.',
  ),
  'template-helper-unknown': error(
    ({ name, near, known }: Unknown & { readonly known: readonly string[] }) =>
      `\`${name}\` is not a helper that we know.${didYouMean(near) || ` We know ${listNames(known, 'and')}.`}`,
  ),
  'template-helper-unsupported': error(
    ({ name }: Named) => `\`${name}\` does not work here: write the full name of the value, with dots.`,
  ),
  'template-argument-missing': error(
    ({ helper, parameter, example }: HelperArgument & { readonly example: string }) =>
      `\`${helper}\` is missing its \`${parameter}\`: write it as in \`${example}\`.`,
  ),
  'template-argument-extra': error(
    ({ helper, example }: { readonly helper: string; readonly example: string }) =>
      `\`${helper}\` does not take this many values: write it as in \`${example}\`.`,
  ),
  'template-argument-kind': error(
    ({ helper, parameter, kind }: HelperArgument & { readonly kind: 'text' | 'number' }) =>
      kind === 'text'
        ? `The \`${parameter}\` of \`${helper}\` is words: put them in quotes.`
        : `The \`${parameter}\` of \`${helper}\` is a number: write it in digits, without quotes.`,
  ),
  'template-argument-named': error(
    ({ helper, name }: Named & { readonly helper: string }) =>
      `\`${helper}\` takes nothing by name: write the value without \`${name}=\`.`,
  ),
  'template-argument-repeated': error(({ name }: Named) => `\`${name}=\` is given twice: remove one of them.`),
  'template-data-unknown': error(
    ({ name }: Named) => `\`${name}\` does not work here: we know ${listNames(['@index', '@first', '@last'], 'and')}.`,
  ),
  'template-data-outside': warning(
    ({ name }: Named) => `\`${name}\` is empty here: it has a value only between \`{{#each …}}\` and \`{{/each}}\`.`,
  ),
  'template-parent-outside': warning(
    ({ written }: Written) =>
      `\`${written}\` is empty here: each \`../\` steps out of one \`{{#each …}}\`, and there are not so many around it.`,
  ),
};
