// Phase in which institutions worked together.
import { defineCodeList } from '#definition'

export const phaseCodes = defineCodeList({
  id: 'phase',
  name: { en: 'Phase' },
  source: 'KPI 8 of the Roadmap: investigation, prosecution and pretrial phases',
  codes: {
    investigation: { name: { en: 'investigation' } },
    'pre-trial': { name: { en: 'pre-trial' } },
    prosecution: { name: { en: 'prosecution' } },
  },
})
