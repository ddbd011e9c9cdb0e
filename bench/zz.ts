import { rmSync } from 'node:fs'
import { commitImport } from '#intake'
import { administrator, closeDatabase, migrate, migrationsFor, openDatabase, writeRights } from '#storage'
import { benchRoadmap } from './bench-database.ts'
import { writeGoodFile } from './giants.ts'
import { getBenchRegister } from './record-file.ts'
const rows = Number(process.argv[2] ?? 20000)
const folder = `/tmp/g/imp${process.pid}`
const location = { kind: 'folder', folder } as const
const db = await openDatabase(location)
await migrate(db, migrationsFor(`roadmaps/${benchRoadmap.id}`))
await writeRights(db, benchRoadmap)
await writeGoodFile('/tmp/g/good.csv', rows, 1000)
const t = performance.now(),
  c = process.cpuUsage()
const r = await commitImport(
  db,
  {
    roadmap: benchRoadmap,
    register: getBenchRegister(),
    person: administrator,
    mapping: null,
    path: '/tmp/g/good.csv',
    source: 'bench',
  },
  { goodRows: true, withdrawVanished: false },
)
const u = process.cpuUsage(c)
console.log(
  r.isTaken,
  r.plan.counts.new,
  'ms',
  Math.round(performance.now() - t),
  'cpu',
  Math.round((u.user + u.system) / 1000),
  'MB',
  Math.round(process.resourceUsage().maxRSS / 1024),
)
await closeDatabase(db, location)
rmSync(folder, { recursive: true })
