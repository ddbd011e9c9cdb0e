// Campaigns for surrender and legalisation (goal 5). What they bring in stands in “Collection”, so that nothing counts twice.
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { caseNumber, day, evidence, remark } from '../asking/shared-fields.ts'

export const campaigns = defineRegister({
  id: 'campaigns',
  name: { en: 'Collection campaigns' },
  singular: { en: 'campaign' },
  definition: {
    en: 'Every campaign in which people may surrender, legalise or deactivate firearms without punishment. The items themselves are entries of “Collection and legalisation”, with the number of the campaign.',
  },
  keptBy: ['interior-ministry', 'salw-commission', 'police'],
  sections: [
    {
      id: 'campaign',
      name: { en: 'The campaign' },
      fields: [
        day('First day'),
        ask.date('last-day', 'Last day'),
        caseNumber('Number of the campaign'),
        ask.text('title', 'Title', { isRequired: true }),
        ask.choice('kind', 'Kind', lists.campaignKindCodes, { isRequired: true }),
        ask.choice('collection-basis', 'Legal basis', lists.collectionBasisCodes),
        ask.text('legal-act', 'Legal act', { help: 'Title and number in the official gazette.' }),
        ask.text('area', 'Area', { help: 'Where it took place, if not everywhere.' }),
        ask.euros('cost', 'Cost'),
        evidence,
        remark,
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [{ element: 'campaigns-held', dimensions: {} }],
})
