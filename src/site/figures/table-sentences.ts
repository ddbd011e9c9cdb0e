// What stands in and below tables of figures.
import { newCatalogue } from '#definition'

const english = {
  area: 'Jurisdiction or group',
  'in-unit': 'in {unit}',
  by: 'by {breakdowns}',
  'on-day': 'as of {day}',
  reported: 'as reported',
  computed: 'made from members',
  'all-together': 'all together',
  'silent-areas': 'Not reported for any period: {areas}.',
  'silent-rows': '{count} {count:one=row other=rows} without any figure {count:one=is other=are} left out.',
  'zero-rows': '{count} {count:one=row other=rows} with nothing but 0 {count:one=is other=are} left out.',
  'zero-everywhere': '0 in every row and period: {names}.',
  'other-rows':
    '{count} {count:one=row other=rows} of other classes {count:one=is other=are} left out; choose the class above.',
  'silent-periods': 'Nothing is reported for {stretches}.',
} as const

/** Words what stands in tables of figures. */
export const { say: sayTable } = newCatalogue('site-tables', english)
