/* Generated from schemas/responses.schema.json by scripts/generate-model.ts; do not edit. */

import type { Actions, Attachments, Buttons, Channels, Lint, Move, Status, Tags, Wordings } from './common.ts';

/**
 * A library of ready-made replies that agents send with a shortcut.
 */
export interface ResponsesDocument {
  $schema?: string;
  /**
   * The short name of the library. Scripts refer to a response by the library name, a slash and the response name.
   */
  library: string;
  /**
   * The name of the library as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this library. Customers never see them.
   */
  notes?: string;
  /**
   * The language in which the texts are written; the first language of the project when left out.
   */
  locale?: string;
  /**
   * The person or team that looks after this.
   */
  owner?: string;
  /**
   * The canned responses of this library.
   */
  responses: Response[];
  lint?: Lint;
}
/**
 * The library itself: its name, its language and its list of canned responses.
 */
export interface ResponsesHeader {
  $schema?: string;
  /**
   * The short name of the library. Scripts refer to a response by the library name, a slash and the response name.
   */
  library: string;
  /**
   * The name of the library as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this library. Customers never see them.
   */
  notes?: string;
  /**
   * The language in which the texts are written; the first language of the project when left out.
   */
  locale?: string;
  /**
   * The person or team that looks after this.
   */
  owner?: string;
  /**
   * The canned responses of this library.
   */
  responses: unknown[];
  lint?: Lint;
}
/**
 * One ready-made reply, with its other wordings and what happens when it is sent.
 */
export interface Response {
  /**
   * The short name of the response, used once in this library.
   */
  id: string;
  /**
   * The name of the response as agents read it in a list.
   */
  title?: string;
  /**
   * What an agent types to insert the response, without the sign in front that each platform adds.
   */
  shortcut?: string;
  /**
   * Where the response is filed, with slashes between folder and subfolder.
   */
  folder?: string;
  tags?: Tags;
  channels?: Channels;
  audience?: Audience;
  /**
   * What the agent achieves by sending this; found from the words when left out.
   */
  moves?: Move[];
  /**
   * What the customer reads. Placeholders such as {{customer.firstName}} are filled in.
   */
  text: string;
  wordings?: Wordings;
  /**
   * For each variable, the whole text to send where a platform cannot fill in a word for a missing value.
   */
  without?: {
    /**
     * The text to send when the value is missing.
     */
    [k: string]: string;
  };
  attach?: Attachments;
  buttons?: Buttons;
  /**
   * Notes for colleagues about this response. Customers never see them.
   */
  notes?: string;
  actions?: Actions;
  /**
   * The person or team that looks after this.
   */
  owner?: string;
  status?: Status;
  lint?: Lint;
}
/**
 * Who may use the response; everyone when left out.
 */
export interface Audience {
  /**
   * The queues whose agents may use the response.
   */
  queues?: string[];
  /**
   * The brands for which the response may be used.
   */
  brands?: string[];
  lint?: Lint;
}
