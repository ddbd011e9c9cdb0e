import { defineFigureRule, figureRule } from '#definition'

const step = (en: string, element: string) => ({ name: { en }, element })

export const partOfTheWhole = defineFigureRule(figureRule.inDescendingOrder, {
  id: 'part-of-the-whole',
  severity: 'error',
  name: { en: 'More of a part than of its whole' },
  advice: {
    en: 'By their definitions the one is a part of the other: seizures at the borders of the European Union of those across it, incidents with a known perpetrator of all incidents, items found diverted of those checked after delivery, cases counted once for the region of those taken part in, what was destroyed in public or with a certificate of what was destroyed, facilities in line of those in use; and nobody holds less than one registered firearm.',
  },
  settings: {
    chains: [
      [step('cases across the EU', 'eu-cases'), step('cases at EU borders', 'eu-border-cases')],
      [step('items across the EU', 'eu-items'), step('items at EU borders', 'eu-border-items')],
      [
        step('incidents', 'firearm-incidents'),
        step('incidents with a known perpetrator', 'incidents-with-perpetrator'),
      ],
      [step('items checked after delivery', 'checked-items'), step('items found diverted', 'diverted-items')],
      [
        step('cases taken part in', 'intelligence-cases'),
        step('cases counted once for the region', 'intelligence-cases-once'),
      ],
      [
        step('items destroyed', 'items-destroyed'),
        step('items destroyed in public', 'items-destroyed-in-public'),
      ],
      [
        step('items destroyed', 'items-destroyed'),
        step('items destroyed with a certificate', 'items-destroyed-certified'),
      ],
      [
        step('facilities in use', 'storage-facilities'),
        step('facilities in line', 'storage-facilities-in-line'),
      ],
      [
        { ...step('registered firearms', 'registered-firearms'), itemClass: 'firearm' },
        step('holders of registered firearms', 'firearm-holders'),
      ],
    ],
  },
})
