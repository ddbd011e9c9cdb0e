// Whether something was seized for an offence or for a violation of administrative rules.
import { defineCodeList } from '#definition'

export const legalGroundCodes = defineCodeList({
  id: 'legal-ground',
  name: { en: 'Legal ground' },
  source: 'SDG 16.4.2 metadata (UNODC, UNODA): only what is linked to a criminal offence is counted there',
  codes: {
    criminal: { name: { en: 'suspected criminal offence' } },
    administrative: { name: { en: 'administrative violation' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
