// What the marks beside a figure say: as short as a label, and what it means.
import { newCatalogue } from '../problems/index.ts'

const english = {
  estimated: 'The source itself calls the figure approximate.',
  'estimated-short': 'estimate',
  'part of the period': 'Figures cover only a part of the period.',
  'part of the period-short': 'part of period',
  'parts missing': 'The breakdown the figure was added up from is incomplete.',
  'parts missing-short': 'parts missing',
  'mixed class': 'Unlike things were counted together by the source.',
  'mixed class-short': 'mixed',
  revised: 'An earlier edition of the source gave another figure.',
  'revised-short': 'revised',
  'not all reported': 'Some jurisdictions of the group are missing.',
  'not all reported-short': 'not all',
  'several sources': 'It was put together from what several sources say of its parts.',
  'several sources-short': 'several sources',
  'does not add up':
    'One source gives this figure and parts of it that come to another one, or a part is more than its whole.',
  'does not add up-short': 'does not add up',
  'different days': 'The stocks that were added up are not of one day.',
  'different days-short': 'different days',
  'answers missing':
    'Some records leave open how much it was. What is shown, if anything, is the least it can be.',
  'answers missing-short': 'answers missing',
  'still changing': 'What is followed from this period goes on, so that the figure will change.',
  'still changing-short': 'still changing',
} as const

/** Words a mark: `revised` what it means, `revised-short` as it stands beside a figure. */
export const { say: sayFlag } = /* @__PURE__ */ newCatalogue('flags', english)
