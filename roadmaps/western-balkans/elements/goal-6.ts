// Goal 6 of the Roadmap and its overall targets, word for word and in the order of the source.
import { defineElement } from '#definition'
import { byEndOf } from './timeframes.ts'

export const goal6 = [
  defineElement({
    code: '6',
    level: 'goal',
    heading: { en: 'SYSTEMATIC PHYSICAL DESTRUCTION OF SALW/FAE' },
    text: {
      en: 'Systematically decrease the surplus and destroy seized small arms and light weapons and ammunition',
    },
    introduction: [
      {
        en: 'There are still considerable amounts of illicit SALW/firearms and ammunition in the Western Balkans. The continued presence of surplus and illicit FAE inevitably acts as a destabilizing influence in the area and the potential for illicit trade remains.',
      },
      {
        en: 'The immediate and systematic verification, and physical destruction of surplus and confiscated firearms, ammunition and explosives (FAE) is a core nonproliferation activity (i.e. reducing the risk of supply to the illicit market).',
      },
      {
        en: 'Firearms is approached as a separate issue to the destruction of ammunition and explosives, as it is a much simpler and safer activity than the physical destruction of the ammunition. The destruction of ammunition and explosives is a highly specialist task that can only be safely, efficiently and effectively undertaken by appropriately trained and qualified staff, in the appropriate environment.',
      },
      {
        en: 'The Roadmap and its targets under this goal aim to ensure reduction of stockpiles systematic and physical destruction or deactivation of the surplus, recovered or seized FAE.',
      },
    ],
  }),
  defineElement({
    code: '6.1',
    level: 'target',
    parent: '6',
    text: { en: 'Systematically destroy all surplus stockpile FAE in an environmentally benign manner.' },
    baseline: {
      en: 'SOPs on destruction in place; Periodic destruction of weapons conducted; Majority of beneficiaries has certified ammunition demolition ranges/demilitarization facilities in place; Some beneficiaries lacking LCM for ammunition; at least one beneficiary possessing large surplus of ammunition;',
    },
    timeframe: byEndOf(2019),
  }),
  defineElement({
    code: '6.2',
    level: 'target',
    parent: '6',
    text: { en: 'Systematically and publicly destroy all seized FAE' },
    baseline: {
      en: 'SOPs on destruction in place; Periodic destruction of weapons conducted upon court decision; Majority of beneficiaries has certified demolition ranges/demilitarization facilities in place; Periodic destruction of ammunition conducted upon court decision;',
    },
    timeframe: byEndOf(2024),
  }),
]
