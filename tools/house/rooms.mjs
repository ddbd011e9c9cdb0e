// Rooms inside rooms: each folder of a divided room is one, has a README that tells the truth, and no folder is too full.
import { linesOf } from './names-and-sizes.mjs'

const readmeLines = 40
/** Folders of a divided room that are no rooms of it. */
const noRooms = new Set(['testing', 'migrations', 'public'])

/** What a README says of where its room may look: the same as house.json. */
export const looksLine = ({ mayLookInto }) =>
  mayLookInto.length > 0
    ? `May look into: ${mayLookInto.map((name) => `\`${name}\``).join(', ')}.`
    : 'May look into no other room of its house.'

function fullFolderFaults(paths, { folderFiles }) {
  const many = new Map()
  for (const path of paths.filter((one) => !one.endsWith('/README.md'))) {
    const folder = path.split('/').slice(0, -1).join('/')
    many.set(folder, (many.get(folder) ?? 0) + 1)
  }
  return [...many]
    .filter(([folder, files]) => files > folderFiles && !folder.endsWith('/migrations'))
    .map(([folder, files]) => `${folder}: ${files} files; more than ${folderFiles} in one folder wants rooms`)
}

function readmeFaults(place, room, texts) {
  const path = `${place}/${room.name}/README.md`
  const text = texts.get(path)
  if (text === undefined) return [`${path}: is missing; it says what the room is for`]
  return [
    ...(linesOf(text) > readmeLines ? [`${path}: ${linesOf(text)} lines; at most ${readmeLines}`] : []),
    ...(text.includes(looksLine(room))
      ? []
      : [`${path}: does not say “${looksLine(room)}”, as house.json does`]),
  ]
}

function dividedRoomFaults({ place, rooms }, paths, texts) {
  const below = paths.filter((path) => path.startsWith(`${place}/`))
  const folders = new Set(
    below
      .map((path) => path.slice(place.length + 1).split('/'))
      .flatMap(([name, rest]) => (rest ? [name] : [])),
  )
  const known = new Set(rooms.map(({ name }) => name))
  const strange = [...folders].filter((name) => !known.has(name) && !noRooms.has(name))
  return [
    ...strange.map((name) => `${place}/${name}: is no room of house.json`),
    ...rooms.filter(({ name }) => folders.has(name)).flatMap((room) => readmeFaults(place, room, texts)),
  ]
}

/** What is wrong with folders and the rooms inside rooms. */
export function roomFaults(texts, house) {
  const paths = [...texts.keys()]
  return [
    ...fullFolderFaults(paths, house),
    ...house.rooms.filter(({ rooms }) => rooms).flatMap((room) => dividedRoomFaults(room, paths, texts)),
  ]
}
