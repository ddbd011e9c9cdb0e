import { readFileSync } from 'node:fs'
import { findRegister, readMapping, type Mapping } from '#definition'
import { planImport, commitImport, commitObservations, inspectImport, suggestObservations } from '#intake'
import { administrator, migrationsFor } from '#storage'
import { roadmaps } from '#roadmaps'
import { openTestDatabase } from './src/storage/testing/test-database.ts'
const roadmap = roadmaps[0]!
const opened = await openTestDatabase(roadmap, migrationsFor('roadmaps/western-balkans'))
const C = '/work/shared/cases/'
const map = (p: string): Mapping => { const m = readMapping(JSON.parse(readFileSync(p, 'utf8'))); if ('wrong' in m) throw new Error(m.wrong); return m }
const short = (r: any) => { const { plan } = r; return { taken: r.isTaken, readable: plan.isReadable, new: plan.counts.new, rows: plan.counts.rows, rec: plan.counts.records, refused: plan.counts.refused, problems: plan.problems.slice(0, 6).map((p: any) => `${p.sheet ?? ''}:${p.line} ${p.kind} ${p.column}: ${p.what}`), remarks: plan.remarks.map((r: any) => r.what) } }
const rec = async (reg: string, path: string, mapping: Mapping | null, more: any = {}) => { const register = findRegister(roadmap, reg)!; return commitImport(opened.db, { roadmap, register, person: administrator, path, mapping, jurisdiction: 'belgrade', ...more }, { goodRows: true }) }
const obs = async (path: string, mapping: Mapping, more: any = {}) => commitObservations(opened.db, { roadmap, person: administrator, path, mapping, ...more }, {})
const say = (what: string, v: unknown) => console.log(what, JSON.stringify(v, null, 1))
const M = '/tmp/layouts/cases/'
try {
say('two', short(await rec('seizures', C + 'files/t_two_row_header.xlsx', map(M + 'two.json'))))
const two = await inspectImport({ roadmap, register: findRegister(roadmap, 'seizures')!, path: C + 'files/t_two_row_header.xlsx', mostMegabytes: 9 })
say('two suggest', 'kind' in two ? two : { m: two.suggestion?.mapping, un: two.suggestion?.unrecognised })
say('wide', short(await obs(C + 'files/t_wide_obs.xlsx', map(M + 'wide.json'))))
say('wide suggest', await suggestObservations({ roadmap, path: C + 'files/t_wide_obs.xlsx', mostMegabytes: 9 }))
say('nd', short(await obs(C + 'editions/a.ndjson', map(M + 'nd.json'))))
say('odata', short(await rec('seizures', C + 'files/j_odata3.json', map(C + 'files/map_odata.json'))))
say('lists', short(await rec('incidents', C + 'editions/lists.csv', map(C + 'editions/lists.json'))))
const kobo = await inspectImport({ roadmap, register: findRegister(roadmap, 'seizures')!, path: C + 'files/k_kobo.xlsx', mostMegabytes: 9 })
say('kobo suggest', 'kind' in kobo ? kobo : { m: kobo.suggestion?.mapping, un: kobo.suggestion?.unrecognised })
if (!('kind' in kobo) && kobo.suggestion) say('kobo', short(await rec('seizures', C + 'files/k_kobo.xlsx', kobo.suggestion.mapping)))
say('sheets one', short(await rec('seizures', C + 'files/x_sheets.xlsx', null)))
say('sheets all', short(await rec('seizures', C + 'files/x_sheets.xlsx', null, { sheets: 'alike' })))
} finally { await opened.close() }
process.exit(0)
