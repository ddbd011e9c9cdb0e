// An invented roadmap of an invented realm: it serves the engine's tests and proves that the engine knows no real one.
import { defineRoadmap, listedIndicators } from '#definition'
import { assessmentScale } from './assessment-scale.ts'
import { codeLists, dimensions, litterClasses } from './code-lists.ts'
import { dataElements } from './data-elements.ts'
import { elements, levels } from './elements.ts'
import * as indicators from './indicators/index.ts'
import { groups, jurisdictions } from './jurisdictions.ts'
import { handOnLists } from './hand-on.ts'
import { outlines, subOutlines } from './outlines.ts'
import { planStates } from './plan-states.ts'
import { requestKinds } from './requests.ts'
import { favourLists } from './registers/favours.ts'
import { registers } from './registers/index.ts'
import { roles } from './roles/index.ts'
import { qualityRules, recordRules } from './quality-rules/index.ts'
import { submissionFlow } from './submission-flow.ts'
import { telling } from './telling.ts'

export const ruritania = defineRoadmap({
  id: 'ruritania',
  name: { en: 'River Accord of Ruritania (invented)' },
  shortName: { en: 'River Accord' },
  vision: { en: 'A river one can swim in and come home from.' },
  source: {
    title: { en: 'River Accord of Ruritania' },
    adopted: '2024-01-01',
    citation: 'Invented for tests; no such document exists.',
  },
  passages: [
    { id: 'preamble', heading: { en: 'Preamble' }, paragraphs: [{ en: 'The provinces¹ agree.' }] },
    {
      id: 'footnote-1',
      heading: { en: 'Footnote 1' },
      mark: '¹',
      paragraphs: [{ en: 'All three of them.' }],
    },
  ],
  abbreviations: [{ short: 'RW', means: { en: 'River watch' } }],
  languages: ['en', 'de'],
  levels,
  elements,
  jurisdictions,
  groups,
  mainGroup: 'river-provinces',
  outlines,
  subOutlines,
  frontMaps: ['rescues'],
  namingProfiles: [{ id: 'court', name: { en: 'As the court requires' } }],
  codeLists: [...codeLists, ...favourLists],
  itemClasses: litterClasses,
  dimensions,
  dataElements,
  indicators: listedIndicators(indicators),
  cycles: {
    first: '2022',
    second: '2023-H1',
    products: [
      { id: 'figures', name: { en: 'Figures' }, exceptions: { 4: '2024' }, submits: 'figures' },
      { id: 'story', name: { en: 'Story' } },
    ],
    source: 'Invented',
  },
  assessmentScale,
  submissionFlow,
  telling,
  planStates,
  requestKinds,
  handOnLists,
  registers,
  qualityRules,
  recordRules,
  roles,
  datasets: [
    {
      file: 'datasets/river-yearbook.csv',
      name: { en: 'River yearbook (invented)' },
      description: { en: 'Invented figures for trying things out; nothing in it is real.' },
      licence: { en: 'CC0-1.0' },
    },
  ],
})

export { fishingCases, lifeguards, litterCollected, persons, rescueCalls } from './data-elements.ts'
