// Registered brokers of arms: the regional list is only as good as each jurisdiction keeps it.
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { day, remark } from '../asking/shared-fields.ts'

const registered = { state: ['registered'] }
const standing = { holds: { by: ['broker-number'], until: 'valid-until' } }

export const brokers = defineRegister({
  id: 'brokers',
  name: { en: 'Brokers' },
  singular: { en: 'entry' },
  definition: {
    en: 'Every registration of a broker of arms, and every change of it. A natural person is entered by number only.',
  },
  keptBy: ['export-control'],
  sections: [
    {
      id: 'broker',
      name: { en: 'The broker' },
      fields: [
        day('Day of the entry'),
        ask.number('broker-number', 'Number in the register of brokers', { isRequired: true }),
        ask.choice('kind', 'Kind of broker', lists.brokerKindCodes, { isRequired: true }),
        ask.text('company', 'Company', {
          showWhen: { field: 'kind', is: ['company'] },
          mayLeave: 'never',
        }),
        ask.choice('state', 'State of the registration', lists.brokerStateCodes, { isRequired: true }),
        ask.date('valid-until', 'Registered until'),
        ask.whole('licences', 'Licences for brokering so far'),
        remark,
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['day', 'broker-number'],
  counts: [
    { element: 'broker-entries', dimensions: {} },
    { ...standing, element: 'brokers-registered', where: registered, dimensions: {} },
    {
      ...standing,
      element: 'broker-companies',
      where: { ...registered, kind: ['company'] },
      dimensions: {},
    },
  ],
})
