import { defineField, defineRegister, fieldKind } from '#definition'

/** What polls state: a percentage stands as it is, in its month, for a province or for the region itself. */
export const trustPolls = defineRegister({
  id: 'trust-polls',
  name: { en: 'Trust polls' },
  singular: { en: 'poll' },
  definition: { en: 'Every poll that asked people whether they trust the river watch.' },
  keptBy: ['watch'],
  recordsOf: 'jurisdictions and groups',
  sections: [
    {
      id: 'poll',
      name: { en: 'The poll' },
      fields: [
        defineField(fieldKind.date, { id: 'day', name: { en: 'Last day' }, isRequired: true }),
        defineField(fieldKind.text, { id: 'pollster', name: { en: 'Pollster' }, isRequired: true }),
        defineField(fieldKind.percent, { id: 'trust', name: { en: 'Trust' }, isRequired: true }),
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['day', 'pollster'],
  counts: [{ element: 'trust-in-watch', takes: 'trust', dimensions: {} }],
})
