// What the pages of goals, targets and other elements of the roadmap say by themselves.
import { newCatalogue } from '#definition'

const english = {
  'list-lead': 'Word for word from {roadmap}.',
  'list-lead-translated': 'From {roadmap}, translated here. Only the English wording was agreed.',
  agreed: 'The English wording, which alone was agreed',
  below: '{count} {level}',
  timeframe: 'Timeframe',
  'timeframe-of': 'Timeframe: {text}',
  'timeframe-bar': 'Timeframe {text} on a line from {first} to {last}',
  'not-begun': 'It begins on {start}.',
  'left-days': 'It ends on {end}: {count} {count:one=day other=days} are left.',
  'left-months': 'It ends on {end}, in {count} {count:one=month other=months}.',
  'over-days': 'It ended on {end}, {count} {count:one=day other=days} ago.',
  'over-months': 'It ended on {end}, {count} {count:one=month other=months} ago.',
  baseline: 'Baseline',
  introduction: 'Introduction',
  indicators: 'Indicators that speak to it',
  'indicators-none': 'No indicator speaks to it.',
  'indicators-above': 'No indicator speaks to {element} alone. These speak to what it is part of:',
  'earlier-element': 'Before: {element}',
  'next-element': 'Next: {element}',
  activities: 'What is planned',
  'activities-caption': 'Activities that are planned for it',
  'activities-hint': 'Activities of action plans that name it, as far as you may see them.',
  'activities-none': 'No activity that you may see names it.',
  'activities-all': 'All action plans',
  activity: 'Activity',
  responsible: 'Answers for it',
  'when-planned': 'When',
  'planned-days': '{starts} to {ends}',
  'planned-no-days': 'no days stated',
  'planned-open': 'from {starts}',
  'planned-until': 'until {ends}',
  late: 'late',
  description: '{title}: {text}',
} as const

/** Words what pages of elements say. */
export const { say: sayElement } = newCatalogue('site-elements', english)
