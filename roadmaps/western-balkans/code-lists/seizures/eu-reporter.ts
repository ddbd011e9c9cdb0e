// Who on the EU side tells of a seizure.
import { defineCodeList } from '#definition'

export const euReporterCodes = defineCodeList({
  id: 'eu-reporter',
  name: { en: 'Told by' },
  source: 'KPI 5 of the Roadmap',
  codes: {
    'member-state': { name: { en: 'member state' } },
    europol: { name: { en: 'Europol' } },
    frontex: { name: { en: 'Frontex' } },
  },
})
