// What a rule finds in a record, in sentences, by the kind of the rule.

export const ruleSentences = {
  'enough-rows': 'Below “{rows}” there are {count} that fit; at least {least} would have to.',
  'follows-from-rows':
    '“{field}” is “{code}”, but from “{rows}” it follows that it is “{follows}” ({named}).',
  'in-order': '“{later}” ({laterDay}) lies before “{first}” ({firstDay}).',
  'no-twin-rows': 'The row says the same as row {other} below “{rows}”: {answers}.',
  'not-in-future': '“{field}” ({day}) lies in the future.',
  'not-more-than': '“{part}” ({partValue}) is more than “{whole}” ({wholeValue}).',
  'only-codes': '“{field}” is “{code}”, which does not go with the other answers.',
  range: '“{field}” is {value}; {limit} would be plausible.',
  required: '“{field}” is empty.',
} as const
