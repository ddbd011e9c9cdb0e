// Against which standard a facility is assessed.
import { defineCodeList } from '#definition'

export const storageStandardCodes = defineCodeList({
  id: 'storage-standard',
  name: { en: 'Standard' },
  source:
    'MOSAIC and International Ammunition Technical Guidelines (IATG); module titles other than MOSAIC 05.20 and IATG 01.20 and 12.20 from general knowledge',
  codes: {
    'mosaic-05-20': { name: { en: 'MOSAIC 05.20, stockpile management: weapons' } },
    'iatg-01-20': { name: { en: 'IATG 01.20, index of clauses by risk reduction level' } },
    'iatg-12-20': { name: { en: 'IATG 12.20, small unit storage' } },
    national: { name: { en: 'own rules of the jurisdiction' } },
    other: { name: { en: 'other' } },
  },
})
