// Findings that cannot be accepted, and reports that are not there: why, and what can be done.

export const reviewSentences = {
  'product-unknown': 'There is no product “{product}”. Use one of: {allowed}.',
  'report-unknown': 'There is no report {report} of “{product}”. Use 1 to {newest}.',
  'report-none-yet': 'There is no report {report} of “{product}”. The first period is not over yet.',
  'assessment-no-scale': 'This roadmap has no scale by which anything is assessed.',
  'assessment-no-place':
    'Nothing is assessed as “{element}” in “{jurisdiction}” for report {report}, or you may not see it.',
  'assess-no-right':
    'Your role may read the assessments of “{jurisdiction}” and not write them. Ask somebody whose role may.',
  'assessment-version-unknown': 'There is no version {version} of this assessment.',
  'accept-no-right': 'Your role may not accept findings. Ask somebody whose role may.',
  'accept-not-found': 'There is no such finding now. Perhaps its figures were corrected.',
  'accept-changed': 'The figures have changed since you read them. Look at them again.',
  'accept-no-reason': 'A finding is accepted only with a reason. Say why the figures are right.',
  'acceptance-unknown': 'There is no such acceptance to take back.',
} as const
