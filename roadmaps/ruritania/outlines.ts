// The invented provinces on an invented map: two share a disputed bank of the river, and Glottenberg lies in an inset.
import { defineOutlines, type SubOutlines } from '#definition'

export const outlines = defineOutlines({
  source: { name: { en: 'Invented outlines' }, licence: 'CC0-1.0' },
  note: { en: 'The map of a realm that is not there.' },
  projection: {
    ...{ parallels: [49, 51], origin: { latitude: 50, longitude: 15 }, at: { x: 500, y: 400 } },
    perKilometre: 2,
  },
  width: 1000,
  height: 800,
  lines: [
    '400 300 -40 120 30 110 -60 90',
    '400 300 150 -40 200 60 30 180',
    '400 300 -80 -160 -220 20 -70 200 40 220 120 110 140 -70',
    '330 620 150 60 180 -30 120 -150',
    '400 300 20 -170 200 -60 220 90 60 200 -120 140',
    '850 610 60 -50 60 70 -40 110 -90 -20 10 -110',
  ],
  areas: {
    strelsau: { rings: [[2, -1]], inside: { x: 200, y: 420 } },
    zenda: { rings: [[0, 3, -2]], inside: { x: 560, y: 480 } },
    hofbau: { rings: [[4, -2]], inside: { x: 660, y: 240 } },
    glottenberg: { rings: [[5]], inside: { x: 905, y: 650 } },
  },
  insets: [{ areas: ['glottenberg'], box: { x: 810, y: 540, width: 180, height: 220 } }],
  disputed: [{ between: ['strelsau', 'zenda'], footnote: { en: 'Dashed: both provinces claim the bank.' } }],
})

/** Each province is one march. */
const marches = { strelsau: 'ST-1', zenda: 'ZE-1', hofbau: 'HO-1', glottenberg: 'GL-1' } as const
const isProvince = (id: string): id is keyof typeof marches => id in marches
const marchOf = (id: string) => (isProvince(id) ? marches[id] : id)

export const subOutlines: SubOutlines = {
  ...outlines,
  areas: Object.fromEntries(Object.entries(outlines.areas).map(([id, area]) => [marchOf(id), area])),
  names: Object.fromEntries(
    Object.entries(marches).map(([jurisdiction, id]) => [
      id,
      { jurisdiction, name: `March of ${jurisdiction}` },
    ]),
  ),
  insets: (outlines.insets ?? []).map((inset) => ({ ...inset, areas: inset.areas.map(marchOf) })),
  disputed: (outlines.disputed ?? []).map((border) => ({ ...border, between: border.between.map(marchOf) })),
}
