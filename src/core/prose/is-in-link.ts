/** Whether the word at a place of a text is part of a web address, an e-mail address, a handle, a hashtag or a file name. */
export function isInLink(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < REACH && !isGap(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < REACH && !isGap(text.charCodeAt(end))) end++;
  return LINK.test(text.slice(start, end));
}

/** Nobody writes longer addresses by hand, and a text without spaces may not cost us more. */
const REACH = 200;

const LINK = /:\/\/|@|(?:^|[^\p{L}])www\.|#\p{L}|[\p{L}\p{N}]\.[a-z]{2,6}(?:[/?]|[^\p{L}]*$)/iu;

function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;
}
