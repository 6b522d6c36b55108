/** Hosts that shorten links for everybody, so that nobody sees where a link goes. */
export const shortenerHosts: readonly string[] = [
  'adf.ly',
  'bit.do',
  'bit.ly',
  'bitly.com',
  'bl.ink',
  'buff.ly',
  'clck.ru',
  'cutt.ly',
  'dlvr.it',
  'goo.gl',
  'is.gd',
  'j.mp',
  'lnkd.in',
  'mcaf.ee',
  'ow.ly',
  'qr.ae',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'short.io',
  'shorturl.at',
  'snip.ly',
  'soo.gd',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'tr.im',
  'trib.al',
  'v.gd',
  'x.co',
];

/** Mail hosts as people mistype them, with what they mean. */
export const mistypedMailHosts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'gmail.com':
      'gmail.con gmail.co gmail.cm gmail.om gmail.cpm gmail.comm gmai.com gmial.com gmal.com gmil.com gmaill.com gmaul.com gnail.com gamil.com gmali.com g-mail.com ggmail.com googlemail.con',
    'hotmail.com':
      'hotmail.con hotmail.co hotmail.cm hotmial.com hotmal.com hotmai.com hotmil.com hormail.com hotnail.com hotmall.com',
    'outlook.com': 'outlook.con outlook.co outlok.com outloook.com outlool.com oulook.com outllook.com',
    'yahoo.com': 'yahoo.con yahoo.cm yaho.com yahooo.com yhoo.com yahho.com yaoo.com ymail.con',
    'icloud.com': 'icloud.con icloud.co iclod.com icoud.com iclould.com',
    'yahoo.co.uk': 'yaho.co.uk yahooo.co.uk yahoo.couk',
    'hotmail.co.uk': 'hotmial.co.uk hotmail.couk hotmal.co.uk',
    'live.com': 'live.con',
    'aol.com': 'aol.con',
  }).flatMap(([right, wrong]) => wrong.split(' ').map((host) => [host, right] as const)),
);
