// Storage facilities, assessment by assessment (KPI 13). A stock on a day is no sum of records, so that nothing is counted.
import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { caseNumber, day, remark } from './shared-fields.ts'

const criterion = (id: string, en: string) =>
  defineField(fieldKind.code, { id, name: { en }, settings: { list: lists.judgementCodes } })

export const storageAssessments = defineRegister({
  id: 'storage-assessments',
  name: { en: 'Storage facilities' },
  singular: { en: 'assessment' },
  definition: {
    en: 'Every assessment of a facility in which firearms, ammunition or explosives are stored. A facility that was not assessed again keeps its last assessment until the day on which that one runs out.',
  },
  keptBy: ['armed-forces', 'interior-ministry', 'police', 'customs', 'court', 'prosecution'],
  sections: [
    {
      id: 'facility',
      name: { en: 'The facility' },
      fields: [
        defineField(fieldKind.recordIdentifier, {
          id: 'facility-number',
          name: { en: 'Number of the facility' },
          isRequired: true,
          mayLeave: 'never',
        }),
        defineField(fieldKind.code, {
          id: 'facility-owner',
          name: { en: 'Owner' },
          settings: { list: lists.facilityOwnerCodes },
          isRequired: true,
        }),
        defineField(fieldKind.codes, {
          id: 'content',
          name: { en: 'What is stored' },
          settings: { list: lists.facilityContentCodes },
          isRequired: true,
          mayLeave: 'never',
        }),
        defineField(fieldKind.yesNo, { id: 'in-use', name: { en: 'In use' }, isRequired: true }),
      ],
    },
    {
      id: 'assessment',
      name: { en: 'The assessment' },
      fields: [
        day('Day of the assessment'),
        caseNumber('Number of the assessment'),
        defineField(fieldKind.date, { id: 'valid-until', name: { en: 'Valid until' } }),
        defineField(fieldKind.code, {
          id: 'judgement',
          name: { en: 'Judgement' },
          settings: { list: lists.judgementCodes },
          isRequired: true,
        }),
        criterion('site-security', 'Security of the site'),
        criterion('access-control', 'Control of access and keys'),
        criterion('inventory', 'Inventory by serial number or lot'),
        criterion('fire-safety', 'Safety from fire and explosion'),
        defineField(fieldKind.code, {
          id: 'risk-level',
          name: { en: 'Risk reduction level' },
          settings: { list: lists.riskLevelCodes },
        }),
        remark,
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['day', 'facility-number'],
  counts: [],
})
