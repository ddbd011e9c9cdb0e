import { defineFigureRule, figureRule } from '#definition'

const step = (en: string, element: string) => ({ name: { en }, element })

export const partOfTheWhole = defineFigureRule(figureRule.inDescendingOrder, {
  id: 'part-of-the-whole',
  severity: 'error',
  name: { en: 'More of a part than of its whole' },
  advice: {
    en: 'By their definitions the one is a part of the other: seizures at the borders of the European Union of those across it, incidents with a known perpetrator of all incidents, items found diverted of those checked after delivery, and nobody holds less than one registered firearm.',
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
        { ...step('registered firearms', 'registered-firearms'), itemClass: 'firearm' },
        step('holders of registered firearms', 'firearm-holders'),
      ],
    ],
  },
})
