/**
 * A script of a test, in English, that starts at its first step; `top` are further lines of its top. Where the steps lead to `bye` and do not
 * say what that is, it ends the chat.
 */
export function sampleScript(steps: string, top = ''): string {
  const start = /^ {2}(\S+):/m.exec(steps)?.[1] ?? '';
  const own = steps.replace(/^\n/, '');
  const leadsToBye = /\bbye\b/.test(own) && !/^ {2}bye:/m.test(own);
  return `script: sample
title: Sample
locale: en-GB
${top === '' ? '' : `${top.trim()}\n`}start: ${start}
steps:
${own}${leadsToBye ? BYE : ''}`;
}

const BYE = '  bye:\n    say: Goodbye.\n    end: resolved\n';
