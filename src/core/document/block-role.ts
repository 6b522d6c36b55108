/**
 * What a block is in its file: a `header` is a whole top-level entry (`title: Billing`), a `section` the line that opens a list or map of
 * entries (`responses:`), an `entry` one of those, and `other` what belongs to none (brackets, markers, comments before the first key).
 */
export type BlockRole = 'header' | 'section' | 'entry' | 'other';
