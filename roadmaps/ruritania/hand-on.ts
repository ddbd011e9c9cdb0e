// What the harbour master of the next river takes from the log. Its number never leaves but by this.
import { defineHandOnList } from '#definition'

export const handOnLists = [
  defineHandOnList({
    id: 'harbour',
    name: { en: 'Persons for the harbour' },
    definition: { en: 'Who was pulled out, for the harbour master. Invented.' },
    register: 'river-log',
    rows: 'persons',
    waiting: { field: 'call-cause', is: 'storm' },
    sends: ['log-number', 'sex'],
    columns: [
      { heading: 'LOG', from: { field: 'log-number' } },
      { heading: 'POST', from: { mapping: 'post' } },
      { heading: 'SEAT', from: { of: 'seat' } },
      { heading: 'WATCH', from: { of: 'institution' } },
      { heading: 'SEX', from: { field: 'sex', codes: { female: 'F', male: 'M' } } },
      { heading: 'KIND', from: { value: 'PERSON' } },
    ],
  }),
]
