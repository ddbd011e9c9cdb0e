// What contradicts itself in the rules of a roadmap.

export const ruleContradictionSentences = {
  'at-rule-of-register': 'Record rule “{rule}”, register “{register}”',
  'field-does-not-fit': '{at}: “{field}” is no {need}.',
  'at-record-rule': 'Record rule “{rule}”',
  'no-record-rule-kind': '{at}: there is no kind of record rule “{kind}”.',
  'no-register': '{at}: there is no register “{register}”.',
  'rule-of-no-register': '{at}: no register asks what it speaks of.',
  'slip-of-no-decimals': 'figures of less than 1 have no decimals to slip.',
  'step-without-element': 'there is no data element “{element}”.',
  'step-without-code': '“{code}” is no code of “{dimension}” in “{element}”.',
  'step-of-other-class': '“{element}” is not counted in “{itemClass}”.',
  'chain-too-short': 'a chain has at least two steps.',
  'rule-of-no-breakdown': '“{element}” is not broken down by “{dimension}”.',
  'share-out-of-limits': 'a share lies between 0 and 100 percent.',
  'history-too-short': 'a history of fewer than 4 periods says nothing.',
  'history-below-need': 'it looks at fewer periods than it needs.',
  'false-alarms-out-of-limits': 'a rate of false alarms lies above 0 and up to 0.1.',
  'no-quality-rule-kind': 'Quality rule “{rule}”: there is no kind of rule “{kind}”.',
  'quality-rule-says': 'Quality rule “{rule}”: {what}',
} as const
