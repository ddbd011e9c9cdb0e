import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { caseNumber, day, remark, seizureLinks } from '../asking/shared-fields.ts'

const byPartnerAndSource = {
  partner: { field: 'partner' },
  'intelligence-source': { field: 'intelligence-source' },
}

/** KPI 9: work with others that began with intelligence. */
export const intelligence = defineRegister({
  id: 'intelligence',
  name: { en: 'Cooperation cases from intelligence' },
  singular: { en: 'case' },
  definition: {
    en: 'Every case worked with partners abroad on the basis of intelligence, once, under the partner with whom it began.',
  },
  keptBy: ['police', 'firearms-focal-point'],
  sections: [
    {
      id: 'case',
      name: { en: 'The case' },
      fields: [
        day('Day on which the cooperation began'),
        caseNumber('Case number'),
        ask.choice('partner', 'Partner', lists.partnerCodes, {
          isRequired: true,
          help: 'With whom the case began. Name the agency where it is known.',
        }),
        ask.choice('joint-role', 'Part in a joint case', lists.jointRoleCodes, {
          isRequired: true,
          help: 'A case that two jurisdictions of the region work together is counted by the one that opened it, so that the region counts it once. Agree on it with the partner.',
        }),
        ask.text('partner-states', 'States or agencies', { help: 'All who took part, the first one first.' }),
        ask.choice('intelligence-source', 'Source of the intelligence', lists.intelligenceSourceCodes, {
          isRequired: true,
          help: 'Ballistic where a comparison of cartridge cases or bullets gave the lead.',
        }),
        ask.choice('channel', 'Channel', lists.channelCodes),
        ask.yesNo('empact', 'Within an EMPACT action'),
        ask.choices('results', 'Results so far', lists.cooperationResultCodes),
        remark,
      ],
    },
  ],
  children: [seizureLinks],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [
    { element: 'intelligence-cases', dimensions: byPartnerAndSource },
    // A case of before that question was asked counts where it is kept.
    {
      element: 'intelligence-cases-once',
      where: { 'joint-role': ['alone', 'leads', ''] },
      dimensions: byPartnerAndSource,
    },
  ],
})
