/* Generated from schemas/project.schema.json by scripts/generate-model.ts; do not edit. */

import type {
  Channel,
  Channels,
  Lint,
  Locales,
  Phrases,
  ReviewState,
  RuleSettings,
  Status,
  Tags,
  Value,
} from './common.ts';

/**
 * What a whole team shares: its languages, its data dictionary, the facts it promises, what its customers want, and where its replies are exported to.
 */
export interface ProjectDocument {
  $schema?: string;
  /**
   * The version of this file format; always 1.
   */
  version: 1;
  /**
   * The name of the project or of the client.
   */
  name: string;
  /**
   * The languages that you write in. The first is the language that the others are translated from.
   */
  locales: string[];
  /**
   * The currency of amounts of money, by its three-letter code.
   */
  currency?: string;
  /**
   * The time zone of business hours and dates.
   */
  timezone?: string;
  /**
   * The channels on which customers write to you.
   */
  channels?: Channel[];
  /**
   * When a team is there, each team under its own name. Conditions ask with open("billing").
   */
  hours?: {
    [k: string]: Hours;
  };
  /**
   * The brands that you answer for, each with the facts that differ from the shared ones.
   */
  brands?: {
    [k: string]: Brand;
  };
  /**
   * The data dictionary: every value that a text may fill in.
   */
  variables?: {
    [k: string]: Variable;
  };
  /**
   * What you promise, in one place. Texts quote a fact as {{facts.refund.windowDays}}.
   */
  facts?: {
    [k: string]: Fact;
  };
  /**
   * What customers want, with examples of how they say it in each language.
   */
  intents?: {
    [k: string]: Intent;
  };
  /**
   * The tags that you use, each with a readable label.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * The ways in which a conversation can end.
   */
  outcomes?: string[];
  /**
   * The queues that chats wait in, each with a readable label.
   */
  queues?: {
    [k: string]: string;
  };
  /**
   * Invented customers for previews and simulations, each with values for the variables.
   */
  customers?: {
    [k: string]: Customer;
  };
  etiquette?: Etiquette;
  /**
   * The chat platforms that your replies are exported to.
   */
  targets?: {
    [k: string]: Target;
  };
  lint?: Lint;
}
/**
 * The settings of the project, and its lists of variables, facts, intents and more.
 */
export interface ProjectHeader {
  $schema?: string;
  /**
   * The version of this file format; always 1.
   */
  version: 1;
  /**
   * The name of the project or of the client.
   */
  name: string;
  /**
   * The languages that you write in. The first is the language that the others are translated from.
   */
  locales: string[];
  /**
   * The currency of amounts of money, by its three-letter code.
   */
  currency?: string;
  /**
   * The time zone of business hours and dates.
   */
  timezone?: string;
  /**
   * The channels on which customers write to you.
   */
  channels?: Channel[];
  /**
   * When a team is there, each team under its own name. Conditions ask with open("billing").
   */
  hours?: {
    [k: string]: unknown;
  };
  /**
   * The brands that you answer for, each with the facts that differ from the shared ones.
   */
  brands?: {
    [k: string]: unknown;
  };
  /**
   * The data dictionary: every value that a text may fill in.
   */
  variables?: {
    [k: string]: unknown;
  };
  /**
   * What you promise, in one place. Texts quote a fact as {{facts.refund.windowDays}}.
   */
  facts?: {
    [k: string]: unknown;
  };
  /**
   * What customers want, with examples of how they say it in each language.
   */
  intents?: {
    [k: string]: unknown;
  };
  /**
   * The tags that you use, each with a readable label.
   */
  tags?: {
    [k: string]: unknown;
  };
  /**
   * The ways in which a conversation can end.
   */
  outcomes?: string[];
  /**
   * The queues that chats wait in, each with a readable label.
   */
  queues?: {
    [k: string]: unknown;
  };
  /**
   * Invented customers for previews and simulations, each with values for the variables.
   */
  customers?: {
    [k: string]: unknown;
  };
  etiquette?: Etiquette;
  /**
   * The chat platforms that your replies are exported to.
   */
  targets?: {
    [k: string]: unknown;
  };
  lint?: Lint;
}
/**
 * When the team is there, by day or by a range of days, and the days when it is closed.
 */
export interface Hours {
  /**
   * Days on which nobody is there, such as public holidays.
   */
  closed?: string[];
  lint?: Lint;
  [k: string]: (string | string[]) | string[] | Lint;
}
/**
 * A brand, and the facts that are different for it.
 */
export interface Brand {
  /**
   * The name of the brand as customers know it.
   */
  title?: string;
  /**
   * Facts with the value that they have for this brand.
   */
  facts?: {
    [k: string]: Value;
  };
  lint?: Lint;
}
/**
 * A value that texts may fill in, such as the name of the customer.
 */
export interface Variable {
  /**
   * What kind of value it is.
   */
  type: 'text' | 'number' | 'money' | 'date' | 'time' | 'boolean' | 'choice' | 'list';
  /**
   * A readable name of the variable.
   */
  title?: string;
  /**
   * Where the value comes from and what to mind.
   */
  notes?: string;
  /**
   * An example of the value, for previews.
   */
  sample?: string | number | boolean | unknown[];
  /**
   * A pattern that the value must fit, as a regular expression.
   */
  pattern?: string;
  /**
   * The values that are possible, for a variable of the type choice.
   */
  choices?: string[];
  /**
   * True when the value is about a person and must be handled with care.
   */
  pii?: boolean;
  /**
   * The level of verification that the customer must have reached before this is shown.
   */
  needs?: number;
  lint?: Lint;
}
/**
 * Something that you promise, such as how many days a refund takes.
 */
export interface Fact {
  /**
   * The fact itself: a word, a number, or true or false.
   */
  value: Value;
  /**
   * Where it is written down: a web address or the name of a document.
   */
  source?: string;
  /**
   * The day by which somebody should check that the fact is still right.
   */
  reviewBy?: string;
  lint?: Lint;
}
/**
 * Something that customers want, with examples of how they say it, by language.
 */
export interface Intent {
  [k: string]: Phrases;
}
/**
 * Values for the variables, nested by the parts of their names.
 */
export interface Customer {
  [k: string]: unknown;
}
/**
 * A chat platform that replies are exported to, and how.
 */
export interface Target {
  /**
   * The platform and its kind of reply.
   */
  platform: string;
  /**
   * Which responses are exported; all when left out. Everything that is named must fit.
   */
  include?: {
    /**
     * The libraries to export from.
     */
    libraries?: string[];
    tags?: Tags;
    channels?: Channels;
    locales?: Locales;
    /**
     * Only responses for the agents of these queues.
     */
    queues?: string[];
    /**
     * Only responses for these brands.
     */
    brands?: string[];
    /**
     * Only responses with one of these; active ones when left out.
     */
    status?: Status[];
    lint?: Lint;
  };
  /**
   * For each of your variables, what it is called on the platform.
   */
  variables?: {
    /**
     * What the variable is called on the platform.
     */
    [k: string]: string;
  };
  /**
   * For your queues, tags and brands, the number or name that the platform knows them by.
   */
  ids?: {
    /**
     * For each of your queues, its number or name on the platform.
     */
    queues?: {
      /**
       * The number or name that the platform knows it by.
       */
      [k: string]: number | string;
    };
    /**
     * For each of your tags, its number or name on the platform.
     */
    tags?: {
      /**
       * The number or name that the platform knows it by.
       */
      [k: string]: number | string;
    };
    /**
     * For each of your brands, its number or name on the platform.
     */
    brands?: {
      /**
       * The number or name that the platform knows it by.
       */
      [k: string]: number | string;
    };
    lint?: Lint;
  };
  /**
   * What the export does with replies that lose something or are not approved.
   */
  policy?: {
    /**
     * Whether a reply that the platform cannot fully hold is exported with a report, or refused.
     */
    loss?: 'report' | 'refuse';
    /**
     * What happens to wordings that nobody has approved.
     */
    unapproved?: 'include' | 'leave-out' | 'refuse';
    /**
     * What happens to wordings whose approval has run out.
     */
    overdue?: 'include' | 'leave-out' | 'refuse';
    lint?: Lint;
  };
  lint?: Lint;
}
/**
 * Other settings for what matches.
 */
export interface Override {
  /**
   * What the exception is for. Everything that is named must fit.
   */
  match: {
    /**
     * Paths of files, where * stands for any name and ** for any folders.
     */
    files?: string | string[];
    tags?: Tags;
    channels?: Channels;
    locales?: Locales;
    /**
     * The review states that the exception is for.
     */
    review?: ReviewState[];
    lint?: Lint;
  };
  rules: RuleSettings;
  lint?: Lint;
}
/**
 * Which etiquette rules are used, and how strictly.
 */
export interface Etiquette {
  /**
   * Sets of rules to start from: built-in ones, rule packs by their path, or a folder of Vale styles.
   */
  extends?: string[];
  rules?: RuleSettings;
  /**
   * Other settings for some files, tags, channels, languages or review states. Later ones win.
   */
  overrides?: Override[];
  /**
   * Whether everybody who switches a rule off in a text must say why.
   */
  reasons?: 'required' | 'optional';
  /**
   * Names and words that the spelling check accepts.
   */
  words?: string[];
  lint?: Lint;
}
