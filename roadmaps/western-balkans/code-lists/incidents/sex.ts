// Sex of persons.
import { defineCodeList } from '#definition'

export const sexCodes = defineCodeList({
  id: 'sex',
  name: { en: 'Sex' },
  source: 'SDMX cross-domain code list CL_SEX, with “not reported” as a code of its own',
  codes: {
    female: { name: { en: 'women and girls' }, mappings: { sdmx: 'F', iafq: 'Female' } },
    male: { name: { en: 'men and boys' }, mappings: { sdmx: 'M', iafq: 'Male' } },
    'not-reported': {
      name: { en: 'not reported' },
      notReported: true,
      mappings: { sdmx: '_U', iafq: 'Unknown' },
    },
  },
})
