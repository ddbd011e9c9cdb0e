// Questions about figures that make no sense: why, and what would.

export const figureSentences = {
  'period-unknown': '“{period}” is not a period. Write 2023, 2023-H1, 2023-Q3 or 2023-05.',
  'periods-crossed': 'The period {to} lies before {from}. Swap the two.',
  'periods-too-many': '{asked} periods are asked for; at most {most} are answered at once.',
  'breakdown-none': '“{indicator}” has no breakdowns, so it cannot be broken down by “{dimension}”.',
  'breakdown-unknown': '“{indicator}” is not broken down by “{dimension}”. Choose among: {allowed}.',
  'show-unknown': '“{indicator}” has no figure “{show}”.',
  'rates-none': 'Nothing is counted per “{per}”. This roadmap has no rates.',
  'rate-unknown': 'Nothing is counted per “{per}”. Use one of: {allowed}.',
  'rate-no-count': '“{indicator}” has no count that could be asked per {per}.',
  'rate-not-of-show': '“{show}” is not a count that could be asked per {per}. Choose among: {allowed}.',
  'frequency-unknown': '“{frequency}” is not a frequency. Use one of: {allowed}.',
  'area-unknown': 'There is no jurisdiction “{area}”. Use one of: {allowed}.',
  'figures-too-many':
    'Up to {asked} figures are asked for; at most {most} are answered at once. Ask in parts: fewer periods (from, to), one jurisdiction, one figure (show), or fewer breakdowns (by).',
  'figure-missing': 'There is no such figure. Check the period and the codes.',
  'observation-not-there':
    'There is no such figure of this source, or it was taken back already. Nothing was changed.',
  'withdrawal-unknown': 'There is no such withdrawal.',
  'withdrawal-undone': 'The withdrawal was undone already.',
  'load-unknown': 'There is no file {id} among those that were taken.',
  'load-undone': 'File {id} ({file}) was undone already: by {by}, {at}: {reason}',
  'load-undo-reason': 'Say why the file is undone: the reason stands with it.',
  'load-repeated':
    'File {id} ({file}) cannot be undone, and nothing was changed: files taken later say figures of it again and rely on it. Undo them first, the newest first: {later}.',
  'load-repeated-unseen':
    'File {id} ({file}) cannot be undone, and nothing was changed: files taken later say figures of it again and rely on it. Not all of them may be seen by you; ask somebody who may.',
  'withdrawal-reason': 'Say why: a withdrawal and its undoing need a reason.',
} as const
