// What a field of the kind “yes-no” takes and refuses, invented for its tests and for templates.

export const yesNoExamples = {
  settings: {},
  good: ['yes', ' NO ', true, false, 'TRUE', 'Да', 'jo', 'Not reported', 'not-reported'],
  stored: ['yes', 'no', 'yes', 'no', 'yes', 'yes', 'no', 'not-reported', 'not-reported'] as const,
  bad: ['', null, 1, 0, '1', 'x', 'maybe', 'n/a', '#N/A', '=TRUE()', [true], {}],
}
