// Writes the outlines of sub-levels as content: JSON of whole numbers in the plane of the roadmap's outlines, at twice their size.
//
// How roadmaps/western-balkans/sub-outlines/outlines.json was made, with mapshaper 0.6.113 (npm, used once and no package
// of ours), from Natural Earth's provinces (1:10 million, as GeoJSON), each with the `id` that its file of names gives it:
//
//   LCC="+proj=lcc +lat_1=40.5 +lat_2=46 +R=6371000 +units=km"
//   mapshaper named.geojson -filter 'j!="chisinau"' -clean -dissolve id -proj "$LCC +lat_0=43 +lon_0=19.5" \
//     -simplify visvalingam weighted interval=1200 keep-shapes -clean -o six.json
//   mapshaper named.geojson -filter 'j=="chisinau"' -clean -dissolve id -proj "$LCC +lat_0=47 +lon_0=28.5" \
//     -simplify visvalingam weighted interval=2000 keep-shapes -clean -o seven.json
//   mapshaper six.json -o six.topo.json format=topojson no-quantization   (and seven)
//   mapshaper six.json -points inner -o six.inner.json format=geojson     (and seven)
//   node tools/write-sub-outlines.mjs six seven > roadmaps/western-balkans/sub-outlines/outlines.json
import { readFileSync } from 'node:fs'

/** Where the origin of each file's projection lies in the plane, and how long a kilometre is there. */
const planes = [
  { at: [1216.8, 1431.8], perKilometre: 4 },
  { at: [2245.8, 327.8], perKilometre: 1.8 },
]
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const lines = []
const areas = {}

for (const [number, name] of process.argv.slice(2).entries()) {
  const { at, perKilometre } = planes[number]
  const place = ([x, y]) => [Math.round(at[0] + x * perKilometre), Math.round(at[1] - y * perKilometre)]
  const first = lines.length
  const { arcs, objects } = read(`${name}.topo.json`)
  for (const arc of arcs) {
    const points = arc.map(place)
    const steps = points.map(([x, y], step) =>
      step === 0 ? [x, y] : [x - points[step - 1][0], y - points[step - 1][1]],
    )
    const moved = steps.filter(([x, y], step) => step === 0 || x !== 0 || y !== 0)
    lines.push((moved.length > 1 ? moved : [...moved, [0, 0]]).flat().join(' '))
  }
  const inner = new Map(
    read(`${name}.inner.json`).features.map(({ properties, geometry }) => [
      properties.id,
      place(geometry.coordinates),
    ]),
  )
  const [layer] = Object.values(objects)
  for (const { type, arcs: own, properties } of layer.geometries) {
    const rings = type === 'Polygon' ? own : own.flat()
    const [x, y] = inner.get(properties.id)
    const numbered = rings.map((ring) => ring.map((arc) => (arc < 0 ? ~(~arc + first) : arc + first)))
    areas[properties.id] = { rings: numbered, inside: { x, y } }
  }
}

const sorted = Object.fromEntries(Object.entries(areas).toSorted(([a], [b]) => (a < b ? -1 : 1)))
console.log(JSON.stringify({ lines, areas: sorted }))
