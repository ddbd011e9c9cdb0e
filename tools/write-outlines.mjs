// Writes the outlines of a roadmap's areas as content: lines of whole numbers, shared borders once, from TopoJSON in kilometres.
//
// How roadmaps/western-balkans/outlines.ts was made, with mapshaper 0.6.113 (npm, used once and no package of ours), from
// Natural Earth's provinces (1:10 million, as GeoJSON; property adm0_a3). The second line is the inset.
//
//   LCC="+proj=lcc +lat_1=40.5 +lat_2=46 +R=6371000 +units=km"
//   mapshaper provinces.geojson -filter 'adm0_a3!="MDA"' -filter-fields adm0_a3 -clean -dissolve adm0_a3 \
//     -proj "$LCC +lat_0=43 +lon_0=19.5" -simplify visvalingam weighted interval=3000 keep-shapes -clean -o six.json
//   mapshaper provinces.geojson -filter 'adm0_a3=="MDA"' -filter-fields adm0_a3 -clean -dissolve adm0_a3 \
//     -proj "$LCC +lat_0=47 +lon_0=28.5" -simplify visvalingam weighted interval=5000 keep-shapes -clean \
//     -affine scale=0.45 -o seventh.json
//   mapshaper -i six.json seventh.json combine-files -merge-layers -o lines.json format=topojson no-quantization
//   mapshaper -i six.json seventh.json combine-files -merge-layers -points inner -o inner.json format=geojson
//   node tools/write-outlines.mjs lines.json inner.json adm0_a3 SRB=belgrade MNE=podgorica KOS=pristina BIH=sarajevo \
//     MKD=skopje ALB=tirana MDA=chisinau@262,277
//
// An area behind `@` is an inset: its own middle is put at that place of the others, in kilometres.
import { readFileSync } from 'node:fs'

/** Whole numbers of the drawing to a kilometre. */
const perKilometre = 2

const [linesFile = '', innerFile = '', property = '', ...given] = process.argv.slice(2)
const named = new Map(
  given.map((one) => {
    const [code, rest = ''] = one.split('=')
    const [id, place] = rest.split('@')
    return [code, { id, ...(place ? { inset: place.split(',').map(Number) } : {}) }]
  }),
)
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const lines = read(linesFile)
const [layer] = Object.values(lines.objects)
const nameOf = ({ properties }) => named.get(properties[property])

const ringsOf = ({ type, arcs }) => (type === 'Polygon' ? arcs : arcs.flat())
const ownArc = (arc) => (arc < 0 ? ~arc : arc)

/** How far a line is moved: those of an inset to its place. */
const moves = lines.arcs.map(() => [0, 0])
for (const area of layer.geometries) {
  const { inset } = nameOf(area) ?? {}
  if (inset) for (const arc of ringsOf(area).flat()) moves[ownArc(arc)] = inset
}
const moved = lines.arcs.map((arc, at) => arc.map(([x, y]) => [x + moves[at][0], y + moves[at][1]]))
const all = moved.flat()
const edge = 6
const [left, top] = [Math.min(...all.map(([x]) => x)) - edge, Math.max(...all.map(([, y]) => y)) + edge]
const place = ([x, y]) => [Math.round((x - left) * perKilometre), Math.round((top - y) * perKilometre)]

/** A line as its first place and the steps that follow; steps of nothing are left out. */
function lineText(points) {
  const steps = points
    .map(place)
    .map(([x, y], at, own) => (at === 0 ? [x, y] : [x - own[at - 1][0], y - own[at - 1][1]]))
  return steps
    .filter(([x, y], at) => at === 0 || x !== 0 || y !== 0)
    .flat()
    .join(' ')
}

const placed = all.map(place)
const inner = new Map(
  read(innerFile).features.map(({ properties, geometry }) => {
    const [x, y] = geometry.coordinates
    const [right, up] = named.get(properties[property])?.inset ?? [0, 0]
    return [properties[property], place([x + right, y + up])]
  }),
)
const areas = layer.geometries.map((area) => {
  const [x, y] = inner.get(area.properties[property]) ?? [0, 0]
  return `    ${nameOf(area)?.id}: { rings: ${JSON.stringify(ringsOf(area))}, inside: { x: ${x}, y: ${y} } },`
})
const insets = layer.geometries.flatMap((area) => {
  const { id, inset } = nameOf(area) ?? {}
  if (!inset) return []
  const own = ringsOf(area)
    .flat()
    .flatMap((arc) => moved[ownArc(arc)].map(place))
  const [xs, ys] = [own.map(([x]) => x), own.map(([, y]) => y)]
  const box = { x: Math.min(...xs) - 16, y: Math.min(...ys) - 12 }
  const size = { width: Math.max(...xs) + 16 - box.x, height: Math.max(...ys) + 12 - box.y }
  return [`    { areas: ['${id}'], box: ${JSON.stringify({ ...box, ...size })} },`]
})

console.log(`  width: ${Math.max(...placed.map(([x]) => x)) + edge * perKilometre},
  height: ${Math.max(...placed.map(([, y]) => y)) + edge * perKilometre},
  lines: [
${moved.map((points) => `    '${lineText(points)}',`).join('\n')}
  ],
  areas: {
${areas.join('\n')}
  },
  insets: [
${insets.join('\n')}
  ],`)
