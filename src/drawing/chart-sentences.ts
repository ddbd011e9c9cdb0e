// What charts say by themselves: how their marks are read, what they show, and where they come from.
import { newCatalogue } from '#definition'

const english = {
  range: 'lower and upper limit',
  dispute: 'sources disagree: lowest and highest of what they say',
  least: 'at least this much',
  most: 'at most this much',
  alone: 'hollow: part of the period or some members only, or known from one side; not joined with others',
  missing: 'cross, or a gap in a line: no figure is known, which is not 0',
  revised: 'R: revised since it was first published',
  coverage: '4/6: so many of the members are in it',
  running: 'shaded: the period under way',
  before: 'hollow and small: the figure before it',
  hatched: 'hatched: no figure is known, which is not 0',
  dotted:
    'dotted: only a limit is known, or part of the period or some members; the tone is that of what is sure',
  torn: 'striped in red: sources disagree; the tone is that of the lowest of what they say',
  ringed: 'broken ring: as much as it is at most, or as the highest of what sources say',
  map: 'A map of the areas, {period}.',
  class: '{low} to {high}',
  'class-up-to': 'up to {high}',
  circles: 'Circles: each as large as its number',
  'no-figure': 'no figure',
  members: '{words} ({reporting} of {of} members)',
  outlines: 'Outlines: {name} ({licence}).',
  trend: 'Lines through time.',
  split: 'Bars side by side, period by period.',
  stack: 'Bars one upon the other, period by period.',
  funnel: 'Bars step by step, {period}.',
  dot: 'Points by jurisdiction, {period}.',
  'series-through': '{name}: {first} in {from}, {last} in {to}.',
  'series-once': '{name}: {words}.',
  'series-none': '{name}: no figure.',
  'nothing-known': 'No figure is known of this choice.',
  'series-more': '{count} more series are drawn.',
  deadline: 'due {year}',
  baseline: 'baseline {year}',
  'of-first': '{share} % of the first',
  'from-sources': 'Source: {sources}.',
  'sources-more': '{sources} and {count} more',
  'drawn-on': '{day}. {address}',
  invented: 'Invented data: {title}',
} as const

/** Words what a chart says. */
export const { say: sayChart } = /* @__PURE__ */ newCatalogue('charts', english)
