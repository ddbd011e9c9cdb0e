// Turns house.json into rules for dependency-cruiser: who may look into whom, and only through the door.
const house = require('./house.json')

const literally = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const everyRoom = ['^src/', '^roadmaps/', '^journeys/', '^bench/', '^tools/']
const testing = ['^src/[^/]+/testing/', '^src/[^/]+/[^/]+/testing/', '^journeys/testing/']
const testContent = `^${literally(house.testContent)}$`
const allTests = [String.raw`\.test\.(ts|tsx|mjs)$`, ...testing]

/** The files of a room: a folder, or one file and its test. */
const inside = ({ place }) =>
  place.endsWith('.ts') ? String.raw`^${place.slice(0, -3)}(\.test)?\.ts$` : `^${place}/`
const door = ({ place }) =>
  place.endsWith('.ts') ? `^${literally(place)}$` : String.raw`^${place}/index\.ts$`

/** The rooms inside a room: entered by their doors too, unless their house is loaded file by file, as pages are. */
const innerRooms = house.rooms.flatMap((outer) =>
  (outer.rooms ?? []).map((room) => ({ ...room, outer, place: `${outer.place}/${room.name}` })),
)
/** The doors of rooms, and of those within them that are imported by themselves where the whole room would be too much to load. */
const doorsOf = (names) =>
  [
    ...house.rooms.filter(({ name }) => names.includes(name)),
    ...innerRooms.filter(({ hasAlias, outer }) => hasAlias && names.includes(outer.name)),
  ].map(door)
const innerDoor = (room) => (room.outer.innerDoors === false ? `^${room.place}/` : door(room))

/** A package in node_modules by its name; `@scope/*` stands for the whole scope. */
const packageNamed = (name) => `(^|/)node_modules/${literally(name).replace(String.raw`\*`, '[^/]+')}/`

const looksInward = (room) => ({
  name: `${room.name}-looks-inward`,
  comment: `${room.place} may look into ${room.mayLookInto.join(', ') || 'no other room'}, by their index.ts (house.json)`,
  severity: 'error',
  from: { path: inside(room), pathNot: allTests },
  to: {
    path: everyRoom,
    pathNot: [inside(room), ...doorsOf(room.mayLookInto), ...(room.mayUseTesting ? testing : [])],
  },
})

const testsLookInward = (room) => ({
  name: `tests-of-${room.name}-look-inward`,
  comment: `tests obey the law of their room; besides, they may use ${house.testContent} and testing/ folders`,
  severity: 'error',
  from: {
    path: [
      String.raw`^${room.place}/.*\.test\.(ts|tsx|mjs)$`,
      `^${room.place}/testing/`,
      `^${room.place}/[^/]+/testing/`,
    ],
  },
  to: { path: everyRoom, pathNot: [inside(room), ...doorsOf(room.mayLookInto), testContent, ...testing] },
})

const looksWithin = (room) => ({
  name: `${room.outer.name}-${room.name}-looks-within`,
  comment: `${room.place} may look into ${room.mayLookInto.join(', ') || 'no other room'} of its house${room.outer.innerDoors === false ? '' : ', by their index.ts'} (house.json)`,
  severity: 'error',
  from: { path: `^${room.place}/`, pathNot: allTests },
  to: {
    path: `^${room.outer.place}/`,
    pathNot: [
      `^${room.place}/`,
      ...innerRooms
        .filter(({ name, outer }) => outer === room.outer && room.mayLookInto.includes(name))
        .map(innerDoor),
    ],
  },
})

/** What lies at the top of a house with inner rooms goes through their doors, as they do themselves. */
const topLooksWithin = (outer) => ({
  name: `the-top-of-${outer.name}-looks-within`,
  comment: `a room inside ${outer.place} is entered by its index.ts`,
  severity: 'error',
  from: { path: `^${outer.place}/[^/]+$`, pathNot: allTests },
  to: {
    path: `^${outer.place}/[^/]+/`,
    pathNot: innerRooms.filter((room) => room.outer === outer).map(innerDoor),
  },
})

const staysAlone = (room) => ({
  name: `only-${room.name}`,
  comment: `only ${room.place} may use ${room.alone.join(', ')} (house.json)`,
  severity: 'error',
  from: { path: everyRoom, pathNot: inside(room) },
  to: { path: room.alone.map(packageNamed) },
})

const runsInBrowser = (room) => ({
  name: `${room.name}-runs-in-a-browser`,
  comment: `${room.place} is part of the page, where nothing of Node exists`,
  severity: 'error',
  from: { path: inside(room), pathNot: allTests },
  to: { dependencyTypes: ['core'] },
})

module.exports = {
  forbidden: [
    ...house.rooms.map(looksInward),
    ...house.rooms.map(testsLookInward),
    ...innerRooms.map(looksWithin),
    ...house.rooms.filter(({ rooms }) => rooms).map(topLooksWithin),
    ...house.rooms.filter(({ alone }) => alone).map(staysAlone),
    ...house.rooms.filter((room) => room.runsInBrowser).map(runsInBrowser),
    {
      name: 'rooms-by-their-alias',
      comment: 'another room is imported as #room, never by a path',
      severity: 'error',
      from: { path: '^(src/[^/]+|roadmaps|journeys|bench)/' },
      to: {
        path: '^(src/[^/]+|roadmaps)/',
        pathNot: ['^$1/', testContent, ...testing],
        dependencyTypesNot: ['aliased-subpath-import'],
      },
    },
    {
      name: 'main-by-the-alias',
      comment: 'a room is imported as #room, never by a path',
      severity: 'error',
      from: { path: '^src/main' },
      to: { path: '^(src/[^/]+|roadmaps)/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'a-roadmap-knows-no-other',
      comment: 'roadmaps do not share content',
      severity: 'error',
      from: { path: '^roadmaps/([^/]+)/' },
      to: { path: '^roadmaps/', pathNot: '^roadmaps/$1/' },
    },
    {
      name: 'no-circles',
      comment: 'modules that need each other are one module, or a third is missing',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'the file or package does not exist',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only-declared-packages',
      comment: 'the package is not in package.json',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-at-run-time',
      comment: 'what runs may not need a devDependency',
      severity: 'error',
      from: { path: ['^src/', '^roadmaps/'], pathNot: allTests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    skipAnalysisNotInRules: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
}
