// The picture of the house, drawn from house.json: a diagram of who looks into whom, and the table of the rooms.

export const startMark = '<!-- drawn from house.json by `npm run house`; edit that file, not these lines -->'
export const endMark = '<!-- end of the picture -->'

/** Arrows that say something new: what can be reached by way of another room is left out of the diagram. */
function arrowsOf(rooms) {
  const byName = new Map(rooms.map((room) => [room.name, room]))
  return rooms.flatMap(({ name, mayLookInto }) =>
    mayLookInto
      .filter((target) => !mayLookInto.some((other) => byName.get(other)?.mayLookInto.includes(target)))
      .map((target) => `  ${name} --> ${target}`),
  )
}

function diagram(rooms) {
  const joined = rooms.filter(
    ({ name, mayLookInto }) =>
      mayLookInto.length > 0 || rooms.some((room) => room.mayLookInto.includes(name)),
  )
  const boxes = joined.map(({ name, place }) => `  ${name}["${place}"]`)
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrowsOf(joined), '```'].join('\n')
}

function table(rooms) {
  const rows = rooms.map(
    ({ place, sentence, mayLookInto }) => `| \`${place}\` | ${sentence} | ${mayLookInto.join(', ') || '–'} |`,
  )
  return ['| Room | One sentence | May look into |', '| --- | --- | --- |', ...rows].join('\n')
}

function aloneList(rooms) {
  const lines = rooms
    .filter(({ alone }) => alone)
    .map(({ place, alone }) => `- only \`${place}\` uses ${alone.map((name) => `\`${name}\``).join(', ')}`)
  return ['Packages that only one room may use:', '', ...lines].join('\n')
}

/** The rooms inside a room, with their own arrows. */
function insideOf({ name: outer, place, rooms, innerDoors }) {
  const idOf = (name) => `${outer}_${name}`.replaceAll('-', '_')
  const named = rooms.map((room) => ({
    ...room,
    name: idOf(room.name),
    place: room.name,
    mayLookInto: room.mayLookInto.map(idOf),
  }))
  const rows = rooms.map(
    ({ name, sentence, mayLookInto }) => `| \`${name}\` | ${sentence} | ${mayLookInto.join(', ') || '–'} |`,
  )
  return [
    `### Inside \`${place}\``,
    ...(innerDoors === false
      ? ['Its rooms have no doors: a page loads what it shows, file by file. Arrows go one way all the same.']
      : []),
    diagram(named),
    ['| Room | One sentence | May look into |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')
}

/** The block between the marks, marks included. */
export function pictureOf({ rooms }) {
  return [
    startMark,
    '<!-- prettier-ignore-start -->',
    diagram(rooms),
    table(rooms),
    aloneList(rooms),
    ...rooms.filter((room) => room.rooms).map(insideOf),
    '<!-- prettier-ignore-end -->',
    endMark,
  ].join('\n\n')
}

/** The page with its picture drawn anew, or undefined where the marks are missing. */
export function withPicture(page, house) {
  const start = page.indexOf(startMark)
  const end = page.indexOf(endMark)
  if (start === -1 || end < start) return undefined
  return page.slice(0, start) + pictureOf(house) + page.slice(end + endMark.length)
}
