import { defineHandOnList } from '#definition'

/** What INTERPOL asks of an entry is known from its public descriptions; the form itself is restricted. */
export const iarms = defineHandOnList({
  id: 'iarms',
  name: { en: 'Lost, stolen and recovered firearms for iARMS' },
  definition: {
    en: 'Firearms reported lost, stolen or recovered, one line for each entry in iARMS, for the National Central Bureau that enters them (target 2.8). It is no form of INTERPOL, and Waymark sends it to nobody.',
  },
  register: 'lost-and-stolen',
  rows: 'items',
  where: { 'item-class': ['firearm'] },
  waiting: { field: 'in-iarms', is: 'no' },
  // An entry is about one firearm: none of this leaves otherwise but in counts, or at all.
  sends: [
    ...['loss', 'firearm-type', 'make-model', 'calibre', 'serial-number', 'manufacture-state'],
    ...['manufacture-year', 'import-mark', 'quantity', 'case-number', 'day', 'lost-on', 'place'],
    ...['recovered-on', 'in-iarms', 'in-iarms-on'],
  ],
  columns: [
    {
      heading: 'Status',
      from: { field: 'loss', codes: { lost: 'LOST', stolen: 'STOLEN', recovered: 'RECOVERED' } },
    },
    { heading: 'Type of firearm', from: { field: 'firearm-type' } },
    { heading: 'Make and model', from: { field: 'make-model' } },
    { heading: 'Calibre', from: { field: 'calibre' } },
    { heading: 'Serial number', from: { field: 'serial-number' } },
    { heading: 'State of manufacture', from: { field: 'manufacture-state' } },
    { heading: 'Year of manufacture', from: { field: 'manufacture-year' } },
    { heading: 'Import mark', from: { field: 'import-mark' } },
    { heading: 'Pieces', from: { field: 'quantity' } },
    { heading: 'NCB', from: { of: 'seat' } },
    { heading: 'Owner of the record (ORI)', from: { of: 'institution' } },
    { heading: 'Case number', from: { field: 'case-number' } },
    { heading: 'Date of report', from: { field: 'day' } },
    { heading: 'Date of loss or theft', from: { field: 'lost-on' } },
    { heading: 'Place', from: { field: 'place' } },
    { heading: 'Date of recovery', from: { field: 'recovered-on' } },
    { heading: 'Entered into iARMS', from: { field: 'in-iarms' } },
    { heading: 'Date of entry', from: { field: 'in-iarms-on' } },
  ],
})
