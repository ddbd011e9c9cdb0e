// What is no mapping, in sentences: `at` is the place within it, as `.columns[2].from`.

export const mappingSentences = {
  'mapping-shape-not-text': 'The mapping{at} has to be a text.',
  'mapping-shape-is-empty': 'The mapping{at} is empty.',
  'mapping-shape-not-decimal': 'The mapping{at} has to be a decimal such as "0.001".',
  'mapping-shape-not-line': 'The mapping{at} has to be a whole number from 1.',
  'mapping-shape-not-one-of': 'The mapping{at} has to be one of: {allowed}.',
  'mapping-shape-not-list': 'The mapping{at} has to be a list.',
  'mapping-shape-list-too-long': 'The mapping{at} has more than {most} entries.',
  'mapping-shape-not-object': 'The mapping{at} has to be an object.',
  'mapping-shape-knows-no-name': 'The mapping{at} knows no “{name}”; it knows {known}.',
  'mapping-shape-is-missing': 'The mapping{at}.{name} is missing.',
  'mapping-shape-not-piece':
    'The mapping{at} has to be a whole number: 1 for the first part, -1 for the last.',
} as const
