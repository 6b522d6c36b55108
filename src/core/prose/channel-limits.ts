import type { LengthLimit } from './length-limit.ts';

/** What a channel takes and shows: a limit that is left out is one that its provider does not state. */
export interface ChannelLimits {
  readonly text?: LengthLimit;
  /** Buttons that answer for the customer; left out where the channel shows none. */
  readonly replyButtons?: ButtonLimits;
  /** Buttons that open a page; left out where the channel shows none. */
  readonly linkButtons?: ButtonLimits;
  /** `none`: signs such as `*` are shown as they are; `single-asterisk`: `*bold*` but not `**bold**`; `any`: it depends on the platform. */
  readonly formatting: 'none' | 'single-asterisk' | 'any';
  /** `costly` where an emoji more than halves what fits into one message. */
  readonly emoji: 'shown' | 'costly';
}

/** How many buttons there may be in one message, how long the label of each, and how long the text above them. */
export interface ButtonLimits {
  readonly most?: number;
  readonly label?: LengthLimit;
  readonly text?: LengthLimit;
}

/** What a channel takes and shows, or undefined for a channel that we know nothing of. */
export function getChannelLimits(channel: string): ChannelLimits | undefined {
  return channels.get(channel);
}

const label = characters(20);

const channels: ReadonlyMap<string, ChannelLimits> = new Map<string, ChannelLimits>([
  // Each platform has its own widget; 10,000 is what Chatwoot takes (developers.chatwoot.com, supported features).
  ['web', { text: characters(10_000), replyButtons: {}, linkButtons: {}, formatting: 'any', emoji: 'shown' }],
  ['app', { text: characters(10_000), replyButtons: {}, linkButtons: {}, formatting: 'any', emoji: 'shown' }],
  [
    'whatsapp',
    {
      // developers.facebook.com, WhatsApp Cloud API: text messages; some resellers take only 1,600.
      text: characters(4096),
      // The same, interactive reply buttons: three, labels of 20, body of 1,024.
      replyButtons: { most: 3, label, text: characters(1024) },
      // The same, interactive call-to-action URL button: one, label of 20, body of 1,024.
      linkButtons: { most: 1, label, text: characters(1024) },
      // faq.whatsapp.com, how to format messages.
      formatting: 'single-asterisk',
      emoji: 'shown',
    },
  ],
  // What Twilio joins to one message (error 21617); what each message costs is measured by `measureSms`.
  ['sms', { text: characters(1600), formatting: 'none', emoji: 'costly' }],
  [
    'messenger',
    {
      // developers.facebook.com, Messenger Platform: Send API, text.
      text: characters(2000),
      // The same, quick replies: 13, titles of 20.
      replyButtons: { most: 13, label },
      // The same, button template: three, titles of 20, text of 640.
      linkButtons: { most: 3, label, text: characters(640) },
      formatting: 'none',
      emoji: 'shown',
    },
  ],
  [
    'instagram',
    {
      // developers.facebook.com, Instagram Platform: messaging, text; bytes, not characters.
      text: { most: 1000, unit: 'utf-8-bytes' },
      // The same, quick replies: 13, titles cut after 20.
      replyButtons: { most: 13, label },
      // The same, button template: three, titles of 20, text of 640.
      linkButtons: { most: 3, label, text: characters(640) },
      formatting: 'none',
      emoji: 'shown',
    },
  ],
  // core.telegram.org/bots/api#sendmessage, text after its marks are read; no limit is stated for inline keyboards.
  ['telegram', { text: characters(4096), replyButtons: {}, linkButtons: {}, formatting: 'any', emoji: 'shown' }],
  [
    'line',
    {
      // developers.line.biz, Messaging API reference: text message, counted in UTF-16 units; Chatwoot takes only 2,000.
      text: { most: 5000, unit: 'utf-16-units' },
      // The same, quick reply: 13 items, labels of 20.
      replyButtons: { most: 13, label },
      // The same, buttons template: four actions, labels of 20, text of 160 without title and image.
      linkButtons: { most: 4, label, text: characters(160) },
      formatting: 'none',
      emoji: 'shown',
    },
  ],
  // Nothing in SMTP bounds a text that somebody would read; whether a button can be shown is up to the platform.
  ['email', { replyButtons: {}, linkButtons: {}, formatting: 'any', emoji: 'shown' }],
  [
    'apple',
    {
      // register.apple.com, Messages for Business: quick reply of two to five items; strings of interactive messages of 200.
      replyButtons: { most: 5, label: characters(200) },
      formatting: 'any',
      emoji: 'shown',
    },
  ],
  // developers.viber.com, REST Bot API: text message; business messages take only 1,000.
  [
    'viber',
    { text: characters(7000), replyButtons: {}, linkButtons: {}, formatting: 'single-asterisk', emoji: 'shown' },
  ],
]);

function characters(most: number): LengthLimit {
  return { most, unit: 'code-points' };
}
