// Which state or register is asked for the history of a firearm.
import { defineCodeList } from '#definition'

export const traceAddresseeCodes = defineCodeList({
  id: 'trace-addressee',
  name: { en: 'Asked' },
  source: 'International Tracing Instrument; codes from general knowledge of the field, to be checked',
  codes: {
    'own-register': { name: { en: 'own register' } },
    manufacture: { name: { en: 'state of manufacture' } },
    import: { name: { en: 'state of the last import' } },
    'last-known': { name: { en: 'state of the last known record' } },
  },
})
