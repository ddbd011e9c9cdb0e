// Which kind of legal entity is inspected.
import { defineCodeList } from '#definition'

export const inspectedEntityCodes = defineCodeList({
  id: 'inspected-entity',
  name: { en: 'Kind of entity' },
  source: 'Target 7.3 of the Roadmap; codes from general knowledge of the field, to be checked',
  codes: {
    dealer: { name: { en: 'dealer' } },
    gunsmith: { name: { en: 'gunsmith' } },
    manufacturer: { name: { en: 'manufacturer' } },
    'security-company': { name: { en: 'security company' } },
    'shooting-range': { name: { en: 'shooting range' } },
    'hunting-association': { name: { en: 'hunting association' } },
    museum: { name: { en: 'museum or collector' } },
    other: { name: { en: 'other' } },
  },
})
