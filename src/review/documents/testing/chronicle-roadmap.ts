// The invented roadmap with a document: a chronicle of every year with its perils, submitted with the report that closes it.
import { defineDocument, defineField, defineRegister, defineRole, fieldKind, type Roadmap } from '#definition'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'

const codes = ruritania.codeLists.find(({ id }) => id === 'cause')
if (!codes) throw new Error('The invented roadmap has no causes.')
const day = defineField(fieldKind.date, { id: 'day', name: { en: 'Day' }, isRequired: true })
const year = defineField(fieldKind.year, {
  id: 'told-of',
  name: { en: 'Year' },
  settings: {},
  isRequired: true,
})
const tale = (id: string) => defineField(fieldKind.longText, { id, name: { en: id }, settings: {} })
const kept = { keptBy: ['watch'], children: [], countsOn: 'day', counts: [] }

const chronicles = defineRegister({
  ...{ id: 'chronicles', name: { en: 'Chronicles' }, singular: { en: 'chronicle' }, ...kept },
  definition: { en: 'What is told of a year.' },
  sections: [{ id: 'all', name: { en: 'All' }, fields: [day, year, tale('deeds'), tale('omens')] }],
  likeness: ['told-of'],
})
const perils = defineRegister({
  ...{ id: 'perils', name: { en: 'Perils' }, singular: { en: 'peril' }, ...kept },
  definition: { en: 'What is feared of a year.' },
  sections: [
    {
      ...{ id: 'all', name: { en: 'All' } },
      fields: [
        ...[day, year],
        defineField(fieldKind.recordIdentifier, {
          ...{ id: 'peril-number', name: { en: 'Number' }, isRequired: true, mayLeave: 'never' },
        }),
        defineField(fieldKind.text, { id: 'peril', name: { en: 'Peril' }, isRequired: true }),
        defineField(fieldKind.code, {
          ...{ id: 'omen', name: { en: 'Omen' }, settings: { list: codes }, isRequired: true },
        }),
        tale('secret-grounds'),
      ],
    },
  ],
  likeness: ['told-of', 'peril-number'],
})
const scribe = defineRole({
  ...{ id: 'scribe', name: { en: 'Scribe' }, reads: ['public', 'restricted'], writes: false },
  records: [{ may: ['submission:read'], of: 'all' }],
})
const watcher = defineRole({
  ...{ id: 'watcher', name: { en: 'Watcher' }, reads: ['public', 'restricted'], writes: false },
  records: [{ may: ['follow'], of: 'jurisdiction' }],
})
/** The invented roadmap with two registers more, of which a document is put together, and two roles. */
export const chronicleRoadmap: Roadmap = {
  ...ruritania,
  registers: [...ruritania.registers, chronicles, perils],
  roles: [...ruritania.roles, scribe, watcher],
  documents: [
    defineDocument({
      ...{ id: 'chronicle', name: { en: 'Chronicle' }, text: 'chronicles', edition: 'told-of' },
      sections: [
        {
          ...{ field: 'deeds', signals: ['river-log'] },
          figures: [{ indicator: 'rescues', shows: ['calls', 'persons'] }],
        },
        { field: 'omens' },
      ],
      lists: [{ register: 'perils', title: 'peril' }],
    }),
  ],
  cycles: {
    ...ruritania.cycles,
    products: [
      ...ruritania.cycles.products,
      { id: 'chronicle', name: { en: 'Chronicle' }, document: 'chronicle' },
    ],
  },
}
