// Axes, objectives and actions: other level names and another depth than any real roadmap here.
import { defineElement, type Level } from '#definition'

export const levels: readonly Level[] = [
  { id: 'axis', name: { en: 'Axis' }, plural: { en: 'Axes' } },
  { id: 'objective', name: { en: 'Objective' }, plural: { en: 'Objectives' } },
  { id: 'action', name: { en: 'Action' }, plural: { en: 'Actions' } },
]

export const elements = [
  defineElement({ code: 'A', level: 'axis', text: { en: 'Nobody drowns in the Elbe of Ruritania.' } }),
  defineElement({ code: 'A.1', level: 'objective', parent: 'A', text: { en: 'Help arrives in time.' } }),
  defineElement({
    code: 'A.1.a',
    level: 'action',
    parent: 'A.1',
    text: { en: 'Every bridge has a lifeguard by 2026.' },
    baseline: { en: 'Two bridges out of nine.' },
    timeframe: { text: '2026', start: '2024-01-01', end: '2026-12-31' },
  }),
  defineElement({ code: 'B', level: 'axis', text: { en: 'The river is clean.' } }),
  defineElement({ code: 'B.1', level: 'objective', parent: 'B', text: { en: 'Litter is taken out.' } }),
]
