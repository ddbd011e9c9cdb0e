// What an export check found.
import { defineCodeList } from '#definition'

export const exportCheckResultCodes = defineCodeList({
  id: 'export-check-result',
  name: { en: 'Result of the check' },
  source: 'Method of the platform',
  codes: {
    confirmed: { name: { en: 'all items with the licensed end user' } },
    diverted: { name: { en: 'items diverted' } },
    unclear: { name: { en: 'could not be established' } },
    refused: { name: { en: 'check refused' } },
  },
})
