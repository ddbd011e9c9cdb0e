// Words in sq of durations.
import type { durationWords as en } from '../../en/analysis/durations.ts'
import type { Sameness } from '../../index.ts'

export const durationWords: Sameness<typeof en> = {
  title: 'Sa zgjati',
  lead: 'Ditët nga një ngjarje te tjetra në regjistrimet e një regjistri. Gjysma e regjistrimeve është midis kuartilit të parë dhe të tretë.',
  none: 'Asnjë regjistër i kësaj udhërrëfyeje nuk thotë sa zgjati diçka.',
  empty:
    'Nuk ka regjistrime të tilla, ose asnjë që ju lejohet ta hapni. Zgjidhni një juridiksion tjetër, ose shtoni regjistrime në regjistër.',
  duration: 'Kohëzgjatja',
  area: 'Juridiksioni',
  anyArea: 'Të gjitha',
  from: 'Nga',
  to: 'Deri',
  apart: (name) => `Veçmas sipas: ${name}`,
  together: 'Të gjitha juridiksionet',
  noCode: 'nuk thuhet',
  records: 'Regjistrimet',
  known: 'Të njohura',
  unknown: 'Të panjohura',
  backwards: 'Prapa',
  lower: 'Kuartili i parë',
  median: 'Mediana',
  upper: 'Kuartili i tretë',
  tooFew: (fewest) => `Tepër pak për të thënë: njihen më pak se ${fewest}`,
  chart: (name) => `${name}: regjistrimet sipas numrit të ditëve`,
  days: 'Ditët',
  below: (end) => `nën ${end}`,
  between: (start, end) => `${start} deri ${end}`,
  beyond: (start) => `${start} e më shumë`,
  part: (areas) => `Ju është hapur vetëm një pjesë e regjistrimeve: ${areas}.`,
  notes:
    'Një regjistrim ditët e të cilit nuk dihen qëndron te “të panjohura”. Ku ditët shkojnë prapa, njëra prej tyre është e gabuar: regjistrime të tilla nuk janë në asnjë kuartil. Një regjistrim me sende të disa llojeve qëndron te secili prej tyre, që llojet të mos mblidhen kurrë.',
}
