/** What people call a channel, as it is written inside a sentence. */
export function nameChannel(channel: string): string {
  return NAMES[channel] ?? channel;
}

const NAMES: Readonly<Record<string, string>> = {
  web: 'web chat',
  app: 'app chat',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  messenger: 'Messenger',
  instagram: 'Instagram',
  telegram: 'Telegram',
  line: 'LINE',
  email: 'e-mail',
  apple: 'Apple Messages',
  viber: 'Viber',
};
