import { defineCodeList, defineField, defineRegister, fieldKind, type CodeList } from '#definition'
import { jurisdictions } from '../jurisdictions.ts'

const codes = (id: string, en: string, names: Readonly<Record<string, string>>): CodeList =>
  defineCodeList({
    id,
    name: { en },
    source: 'Invented',
    codes: Object.fromEntries(Object.entries(names).map(([code, name]) => [code, { name: { en: name } }])),
  })

const watches = codes(
  'any-watch',
  'Watch',
  Object.fromEntries(
    jurisdictions.flatMap(({ institutions = [] }) => institutions.map(({ id, name }) => [id, name.en])),
  ),
)
const states = codes('favour-state', 'State', {
  sent: 'sent',
  seen: 'seen',
  unclear: 'unclear',
  granted: 'granted',
  denied: 'denied',
  thanked: 'thanked',
  done: 'done',
})

export const favourLists: readonly CodeList[] = [
  codes('favour', 'Favour', { boat: 'loan of a boat', witness: 'call for a witness' }),
  codes('way', 'Way', { out: 'asked by us', in: 'asked of us' }),
  codes('refusal', 'Ground', { storm: 'there is a storm', law: 'the law forbids it' }),
  watches,
  states,
]
const listOf = (id: string): CodeList => favourLists.find((one) => one.id === id) ?? states

const choice = (id: string, en: string, list: string, isRequired = false) =>
  defineField(fieldKind.code, {
    ...{ id, name: { en }, settings: { list: listOf(list) } },
    ...(isRequired ? { isRequired: true as const } : {}),
  })
const date = (id: string, en: string) => defineField(fieldKind.date, { id, name: { en } })
const kept = (id: string, en: string) =>
  defineField(fieldKind.longText, { id, name: { en }, settings: {}, mayLeave: 'never' })

/** What one watch asks of another, and what came of it. */
export const favours = defineRegister({
  id: 'favours',
  name: { en: 'Favours' },
  singular: { en: 'favour' },
  definition: { en: 'What watches ask of each other.' },
  keptBy: ['watch'],
  sections: [
    {
      id: 'favour',
      name: { en: 'The favour' },
      fields: [
        choice('favour', 'Favour', 'favour', true),
        { ...date('day', 'Day'), isRequired: true },
        defineField(fieldKind.recordIdentifier, {
          id: 'letter',
          name: { en: 'Number of the letter' },
          isRequired: true,
          mayLeave: 'never',
        }),
        choice('way', 'Way', 'way', true),
        choice('other-watch', 'Watch of the other side', 'any-watch'),
        defineField(fieldKind.text, { id: 'other', name: { en: 'Other side' }, isRequired: true }),
        kept('plea', 'What is asked'),
        kept('own-note', 'Own note'),
        choice('state', 'State', 'favour-state', true),
        date('due', 'Due on'),
        kept('doubt', 'What is unclear'),
        kept('more', 'What was told besides'),
        date('answered', 'Answered on'),
        defineField(fieldKind.text, { id: 'answer', name: { en: 'Answer' } }),
        choice('ground', 'Ground of the denial', 'refusal'),
        defineField(fieldKind.wholeNumber, { id: 'wait', name: { en: 'Days waited' } }),
        date('thanked', 'Thanked on'),
        defineField(fieldKind.text, { id: 'thanks', name: { en: 'Thanks' } }),
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  cohorts: {
    name: { en: 'From the plea to the thanks' },
    from: 'day',
    steps: [
      { field: 'answered', name: { en: 'Answered on' } },
      { field: 'thanked', name: { en: 'Thanked on' } },
    ],
  },
  durations: [
    {
      ...{ id: 'wait', name: { en: 'Days waited' }, days: 'wait', between: ['day', 'answered'] },
      ...{ where: { way: ['out'] }, bands: [10, 30] },
    },
  ],
  likeness: ['letter', 'way'],
  counts: [],
  requestFlow: {
    direction: { field: 'way', asking: 'out', asked: 'in' },
    number: 'letter',
    otherSide: { name: 'other', institution: 'other-watch' },
    state: 'state',
    first: 'sent',
    waits: { sent: 'asked', seen: 'asked', unclear: 'asking', granted: 'asking', thanked: 'asking' },
    days: { due: 'due', answered: 'answered', feedback: 'thanked' },
    keeps: ['own-note'],
    sends: ['letter', 'plea', 'doubt', 'more'],
    files: { mayLeave: 'always' },
    amended: { en: 'Put right' },
    spans: { wait: { from: 'day', to: 'answered' } },
    steps: [
      {
        ...{ id: 'see', by: 'asked', from: ['sent'], to: 'seen' },
        name: { en: 'Say that it came' },
        done: { en: 'It came' },
      },
      {
        ...{
          id: 'doubt',
          by: 'asked',
          from: ['sent', 'seen'],
          to: 'unclear',
          gives: ['doubt'],
          needs: ['doubt'],
        },
        ...{ name: { en: 'Ask back' }, done: { en: 'Asked back' } },
      },
      {
        ...{ id: 'tell', by: 'asking', from: ['unclear'], to: 'seen', gives: ['more'], needs: ['more'] },
        ...{ name: { en: 'Tell more' }, done: { en: 'Told more' } },
      },
      {
        ...{ id: 'grant', by: 'asked', from: ['sent', 'seen'], to: 'granted', on: 'answered' },
        ...{ gives: ['answer', 'wait'], needs: ['answer'], name: { en: 'Grant' }, done: { en: 'Granted' } },
      },
      {
        ...{ id: 'deny', by: 'asked', from: ['sent', 'seen'], to: 'denied', on: 'answered' },
        ...{ gives: ['ground'], needs: ['ground'], name: { en: 'Deny' }, done: { en: 'Denied' } },
      },
      {
        ...{ id: 'thank', by: 'asking', from: ['granted'], to: 'thanked', on: 'thanked' },
        ...{ gives: ['thanks'], needs: ['thanks'], name: { en: 'Thank' }, done: { en: 'Thanked' } },
      },
      {
        ...{ id: 'close', by: 'asking', from: ['thanked'], to: 'done' },
        ...{ name: { en: 'Close' }, done: { en: 'Closed' } },
      },
    ],
  },
})
