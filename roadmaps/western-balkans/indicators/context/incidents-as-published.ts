// Shares that publications print without the numbers behind them: shown as they are, beside KPI 10.
import { defineIndicator, percentUnit, stated, sum } from '#definition'
import {
  incidentShare,
  incidentsWithPerpetrator,
  victimShare,
} from '../../data-elements/justice/incidents.ts'
import { incidents } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const incidentsAsPublished = defineIndicator({
  id: 'incidents-as-published',
  kind: 'context',
  code: 'C7',
  text: { en: 'Shares of incidents and victims as published, and incidents with a known perpetrator.' },
  name: { en: 'Shares of incidents as published' },
  elements: ['2.1', '2.9', '4.7'],
  directionOfGood: 'neither',
  region: 'not aggregated',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: {
    victims: stated(victimShare),
    incidents: stated(incidentShare),
    known: sum(incidentsWithPerpetrator),
  },
  headline: [{ show: 'known' }, { show: 'known', area: 'see-7' }],
  breakdowns: ['victim-outcome', 'sex', 'age-band', 'incident-type', 'weapon-used', 'legality'],
  shows: (terms) => ({
    known: {
      name: { en: 'Incidents with a known perpetrator' },
      formula: terms.known,
      unit: incidents,
      breakdowns: [],
    },
    victims: {
      name: { en: 'Share of victims, as published' },
      formula: terms.victims,
      unit: percentUnit,
      breakdowns: ['victim-outcome', 'sex', 'age-band', 'incident-type', 'weapon-used'],
    },
    incidents: {
      name: { en: 'Share of incidents, as published' },
      formula: terms.incidents,
      unit: percentUnit,
      breakdowns: ['incident-type', 'weapon-used', 'legality'],
    },
  }),
  method: {
    en: 'A percentage that a source prints for exactly the period, of what its codes say; it is not recomputed, not added up, and not carried over to other periods. Break a share down to see what it is a share of. Where the numbers behind are published as well, KPI 10 has them.',
  },
  workedExample: {
    narrative: {
      en: 'For 2023 a source says that 12 % of the victims were women, for the region, and that the perpetrator of 300 incidents is known.',
    },
    observations: [
      row('western-balkans', 'victim-share', 12, { codes: { sex: 'female' } }),
      row('western-balkans', 'incidents-with-perpetrator', 300),
    ],
    expects: [
      { show: 'known', jurisdiction: 'western-balkans', period: '2023', is: '300' },
      {
        show: 'victims',
        jurisdiction: 'western-balkans',
        period: '2023',
        codes: { sex: 'female' },
        is: '12',
      },
      { show: 'victims', jurisdiction: 'western-balkans', period: '2023', is: 'not reported' },
    ],
  },
})
