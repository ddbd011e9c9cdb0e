// The pages that the journeys over all pages go through: one of each kind, and one that is not there.

export const missingPage = '/nowhere'

export const everyPage: readonly string[] = [
  '/',
  '/goals',
  '/goals/2',
  '/overall-targets/2.7',
  '/text',
  '/indicators',
  '/indicators/kpi-1',
  '/indicators/kpi-4',
  '/indicators/kpi-10?by=sex',
  '/jurisdictions',
  '/jurisdictions/podgorica',
  '/registers',
  '/registers/seizures',
  '/registers/seizures/new',
  '/registers/seizures/import',
  '/registers/seizures/waiting',
  '/registers/seizures/rules',
  '/imports',
  '/imports/of-yesterday',
  '/hand-in-figures',
  '/about-the-data',
  '/quality',
  '/completeness',
  '/completeness/statements',
  missingPage,
]
