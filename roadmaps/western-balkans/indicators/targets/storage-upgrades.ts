// Stores and evidence rooms that were upgraded with outside support (target 7.2).
import { defineIndicator, sum } from '#definition'
import { evidenceRoomsUpgraded, storageSitesUpgraded } from '../../data-elements/stores/storage-facilities.ts'
import { facilities } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const storageUpgrades = defineIndicator({
  id: 'storage-upgrades',
  kind: 'target',
  code: 'T12',
  text: { en: 'Storage sites and evidence rooms upgraded with outside support.' },
  name: { en: 'Stores upgraded' },
  elements: ['7.2'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: { sites: sum(storageSitesUpgraded), rooms: sum(evidenceRoomsUpgraded) },
  headline: { show: 'sites', beside: ['rooms'] },
  breakdowns: ['facility-owner'],
  shows: (terms) => ({
    sites: { name: { en: 'Storage sites upgraded' }, formula: terms.sites, unit: facilities },
    rooms: {
      name: { en: 'Evidence rooms upgraded' },
      formula: terms.rooms,
      unit: facilities,
      breakdowns: [],
    },
  }),
  method: {
    en: 'As published by those who supported it. Most publications count over the phases of a project, which are no years: those stand among the sources with their own time, and count in a year as far as they lie in it. What was only announced is kept as planned and never counted. An upgrade says nothing about a standard being met: see KPI 13.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 two sites are upgraded in Podgorica and three in Tirana. Nobody speaks of the others.',
    },
    observations: [
      row('podgorica', 'storage-sites-upgraded', 2),
      row('tirana', 'storage-sites-upgraded', 3),
      row('tirana', 'evidence-rooms-upgraded', 1),
    ],
    expects: [
      { show: 'sites', jurisdiction: 'podgorica', period: '2023', is: '2' },
      { show: 'rooms', jurisdiction: 'tirana', period: '2023', is: '1' },
      { show: 'sites', jurisdiction: 'western-balkans', period: '2023', is: 'at least 5' },
      { show: 'sites', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
