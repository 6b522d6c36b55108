/** Well-formed blocks of many kinds, to be spoilt by tests. */
export const goodBlocks: readonly string[] = [
  `  - id: refund-approved
    title: Refund approved
    tags: [refund, "money back"]
    audience: { queues: [billing-l2] }
    text: |-
      Hi {{default customer.firstName "there"}}, your refund of {{money order.total}} is approved.
      You'll see it soon.
    wordings:
      - for: { channel: sms }
        text: >+
          Refund of {{money order.total}}
            approved. Ref {{order.id}}.

`,
  `  greet:
    stage: greeting # first
    say: "Hi, I'm {{agent.firstName}}.\\nHow can I \\u00e9 help?"
    replies:
    - { intent: refund, goto: listen }
    - { otherwise: true, goto: clarify }
    max: 2
    when: 'it''s
      late'
`,
  'title: Billing\n',
  'hours: { billing: { mon-fri: "08:00-20:00", closed: [2026-12-25] } }\n',
  '  base: &base\n    a: !!str 12\n    b: *other\n    ? c\n    : d\n',
  '  - a\r\n  - "b"\r\n',
];
