// Whether something was announced or carried out.
import { defineCodeList } from '#definition'

export const basisCodes = defineCodeList({
  id: 'basis',
  name: { en: 'Plan or fact' },
  source: 'Method of the platform',
  codes: {
    actual: { name: { en: 'carried out' } },
    planned: { name: { en: 'announced' } },
  },
})
