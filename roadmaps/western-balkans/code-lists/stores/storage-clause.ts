// What an assessment of a storage facility looks at, clause by clause.
import { defineCodeList } from '#definition'

export const storageClauseCodes = defineCodeList({
  id: 'storage-clause',
  name: { en: 'Clause' },
  source:
    'After MOSAIC 05.20 and the IATG; the grouping is the platform’s, and module numbers in the mappings come from general knowledge, to be checked against the text',
  codes: {
    perimeter: { name: { en: 'perimeter: fence, gate, clear strip' }, mappings: { iatg: '09.10' } },
    lighting: { name: { en: 'lighting of the site' } },
    guards: { name: { en: 'guards and response' } },
    'access-control': { name: { en: 'control of access' } },
    'key-control': { name: { en: 'control of keys' } },
    doors: { name: { en: 'doors, windows and walls of the armoury' } },
    'intrusion-alarm': { name: { en: 'intrusion alarm' }, mappings: { iatg: '09.10' } },
    video: { name: { en: 'video surveillance' } },
    inventory: { name: { en: 'inventory by serial number or lot' }, mappings: { iatg: '03.10' } },
    stocktake: { name: { en: 'regular stock-take' } },
    'weapons-apart': { name: { en: 'weapons apart from ammunition' } },
    'fire-safety': { name: { en: 'fire safety' }, mappings: { iatg: '02.50' } },
    lightning: { name: { en: 'protection from lightning' }, mappings: { iatg: '05.40' } },
    'quantity-distance': { name: { en: 'distances by quantity of explosives' }, mappings: { iatg: '02.20' } },
    compatibility: { name: { en: 'compatibility groups and hazard divisions' }, mappings: { iatg: '01.50' } },
    'ammunition-condition': {
      name: { en: 'surveillance of the condition of ammunition' },
      mappings: { iatg: '07.20' },
    },
    training: { name: { en: 'trained personnel' } },
    'emergency-plan': { name: { en: 'emergency plan' } },
  },
})
