// Seizures in the European Union that lead to the region (KPI 5). Only the EU side knows them; the secretariat keeps them.
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { byItemClass, counted, itemLinesWith } from '../asking/item-lines.ts'
import { caseNumber, day, remark } from '../asking/shared-fields.ts'

/** KPI 5 compares what was traced at the borders with all that was traced or diverted. */
const tracedAtBorder = { 'eu-place': ['external-border'], link: ['traced'] }
const pieces = { of: 'items', sum: 'quantity', itemClass: byItemClass, dimensions: {} }

export const euSeizures = defineRegister({
  id: 'eu-seizures',
  name: { en: 'Seizures in the European Union' },
  singular: { en: 'seizure' },
  definition: {
    en: 'Every seizure in the European Union that was traced to the region or found to be diverted from it, as a member state, Europol or Frontex tells it. It is entered for the region as a whole; the jurisdiction of origin stands with each item.',
  },
  keptBy: ['secretariat'],
  recordsOf: 'main group',
  sections: [
    {
      id: 'seizure',
      name: { en: 'The seizure' },
      fields: [
        day('Day of the seizure'),
        caseNumber('Case number of the EU side'),
        ask.choice('eu-place', 'Place of seizure', lists.euPlaceCodes, { isRequired: true }),
        ask.choice('member-state', 'Member state', lists.memberStateCodes, { isRequired: true }),
        ask.choice('told-by', 'Told by', lists.euReporterCodes, { isRequired: true }),
        ask.choice('link', 'Connection with the region', lists.euLinkCodes, { isRequired: true }),
        ask.date('traced-on', 'Day of the tracing result'),
        ask.choice('channel', 'Channel', lists.channelCodes),
        remark,
      ],
    },
  ],
  children: [itemLinesWith(ask.choice('origin-jurisdiction', 'Traced to', lists.originJurisdictionCodes))],
  countsOn: 'day',
  likeness: ['case-number', 'member-state'],
  counts: [
    { element: 'eu-cases', dimensions: {} },
    { element: 'eu-border-cases', where: tracedAtBorder, dimensions: {} },
    { ...pieces, element: 'eu-items', where: counted },
    { ...pieces, element: 'eu-border-items', where: { ...counted, ...tracedAtBorder } },
  ],
})
