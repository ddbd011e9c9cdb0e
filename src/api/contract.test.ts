// The contract and the server say the same: every operation once in the table, in the document, and open to whom it says.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf, apiPaths, loadSchemas, operations, type Operation, type OperationId } from '#definition'
import { withReferences } from './schemas/components.ts'
import { schemaFaults } from './testing/contract-check.ts'
import { openApi, type OpenApi } from './testing/open-api.ts'

const all = Object.entries(operations) as [OperationId, Operation][]
const contract = await loadSchemas()

interface Described {
  readonly operationId?: string
  readonly security?: readonly unknown[]
  readonly requestBody?: object
}
let api: OpenApi
let document: string
beforeAll(async () => {
  api = await openApi()
  document = (await api.server.inject(apiPaths.openapi)).body
})
afterAll(() => api.close())

const described = () => {
  const { paths } = JSON.parse(document) as { paths: Record<string, Record<string, Described>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ path, method: method.toUpperCase(), ...one })),
  )
}

test('the document has every operation of the table under its id, with what is sent and who may, and no other', () => {
  const asDescribed = described().map((one) => ({
    ...{ id: one.operationId, path: one.path, method: one.method },
    ...{ isForOfficials: one.security !== undefined, takesBody: one.requestBody !== undefined },
  }))
  const asSaid = all.map(([id, { path, method, may, body }]) => ({
    ...{ id, path, method, isForOfficials: may === 'official', takesBody: body !== undefined },
  }))
  const byId = (a: { id?: string | undefined }, b: { id?: string | undefined }) =>
    (a.id ?? '').localeCompare(b.id ?? '')
  expect(asDescribed.toSorted(byId)).toEqual(asSaid.toSorted(byId))
})

test('what the parts of a question mean is said in words, and never by a code', () => {
  const told = [...document.matchAll(/"description":"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text)
  expect(told.filter((text) => /^[a-z]+(?:-[a-z]+)+$/.test(text))).toEqual([])
  expect(told).toEqual(
    expect.arrayContaining([
      'One data element only',
      expect.stringMatching(/^Periods for which the file is complete: 2\d{3}, /),
    ]),
  )
})

test('schemas with a name stand in the document once, and each reference leads to one', () => {
  const { components } = JSON.parse(document) as { components: { schemas: Record<string, object> } }
  const names = Object.keys(components.schemas)
  const named = [...Object.keys(contract.answerSchemas), ...Object.keys(contract.bodySchemas)]
  expect(names).toEqual(expect.arrayContaining(named))
  const led = [...document.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) =>
    to?.replace('#/components/schemas/', ''),
  )
  expect(led.filter((name) => !names.includes(name ?? ''))).toEqual([])
  // An answer is nowhere written out a second time.
  const answers = described().map((one) => JSON.stringify({ ...one, parameters: undefined }))
  expect(answers.filter((one) => /"properties"/.test(one))).toEqual([])
})

test('the name of a schema is the one under which the contract keeps it', () => {
  for (const [name, schema] of Object.entries({ ...contract.answerSchemas, ...contract.bodySchemas }))
    expect([name, schema['$id']]).toEqual([name, name])
})

const ids = {
  id: 'river-log',
  jurisdiction: 'zenda',
  record: '1',
  report: '2',
  element: 'A.1',
  product: 'story',
}
/** What there is for those alone who may see it, or where it is set up: for everybody else it is not there. */
const hidden = new Set(['oneAssessment', 'assessmentHistory', 'calendar', 'beginSingleSignOn'])
/** A question that is right as far as its schema goes, so that what is asked next is who asks. */
const questions: Readonly<Record<string, object>> = {
  openImport: { register: 'river-log' },
  keepEvidence: { circle: 'jurisdiction' },
  keepRequestFile: { circle: 'own-side' },
  forgetMapping: { register: 'river-log', name: 'a' },
  withdrawRecord: { version: 1, reason: 'So.' },
  durations: { duration: 'wait' },
}
const bodies: Readonly<Record<string, object>> = {
  acceptFinding: { finding: 'a', reason: 'So.' },
  acceptFindings: { findings: [{ finding: 'a', figures: 'b' }], reason: 'So.' },
  stateCompleteness: { statements: [{ ...statement(), kind: 'nil' }] },
  withdrawStatements: { reason: 'So.', statements: [statement()] },
  readImportAgain: { mapping: null },
  saveMapping: { register: 'river-log', name: 'a', mapping: {} },
  mendRows: { rows: [] },
  discardRows: { reason: 'So.' },
  withdrawObservation: {
    ...{ jurisdiction: 'zenda', element: 'rescue-calls', source: 'Yearbook', reason: 'So.' },
    ...{ start: '2023-01-01', end: '2023-12-31' },
  },
  undoWithdrawal: { reason: 'So.' },
  takeStep: { seen: 0, action: 'seal' },
  takeRequestStep: { step: 'see', version: 1 },
  openRequest: { register: 'favours', jurisdiction: 'zenda', record: 'none' },
  askQuestion: { element: 'A.1', part: 'story', paragraph: 0, body: 'So?', circle: 'jurisdiction' },
  replyToQuestion: { kind: 'answer', body: 'So.' },
  keepPlanEntry: {
    ...{ kind: 'plan', version: 0, name: 'a', body: '', responsible: '', state: 'sketch', links: [] },
    ...{ starts: null, ends: null },
  },
  withdrawPlanEntry: { version: 1, reason: 'So.' },
  askErasure: {
    register: 'river-log',
    jurisdiction: 'zenda',
    records: ['a'],
    fields: [],
    ground: 'Law',
    reason: 'So.',
  },
  decideErasure: { agrees: true, reason: '' },
  undoLoad: { reason: 'So.' },
  keepAssessment: { version: 0, step: 'idle', texts: {} },
  restoreAssessment: { version: 1, to: 0, reason: 'So.' },
  changePassword: { current: 'a', next: 'b' },
  keepLanguage: { language: 'en' },
  invite: { name: 'a', email: 'a@example.org', roles: [] },
  giveRole: { role: 'clerk', jurisdiction: '*', institution: '*', from: null, until: null },
  takeRole: { role: 'clerk', jurisdiction: '*', institution: '*', from: null },
  endAccess: { reason: 'So.' },
  beginSecondFactor: { password: 'a' },
  confirmSecondFactor: { code: '123456' },
  removeSecondFactor: { password: 'a' },
  removeFactor: { reason: 'So.' },
  beginPasskey: { password: 'a' },
  keepPasskey: { name: 'a', answer: '{}' },
  openSealed: { jurisdiction: 'zenda', register: '*', reason: 'So.' },
  nameDeputy: { deputy: 'a', from: '2024-01-01', until: '2024-01-02' },
  endDeputy: { person: 'a', deputy: 'b', from: '2024-01-01' },
  actFor: { person: '' },
  chooseMail: { choice: 'none' },
  keepPin: { name: 'a', address: '/explore' },
  renamePin: { name: 'a' },
  moveEvidence: { action: 'withdrawn', reason: 'So.' },
  moveRequestFile: { action: 'withdrawn', reason: 'So.' },
  makeKey: { name: 'a', scope: 'read', until: null },
}
function statement() {
  return { jurisdiction: 'zenda', register: 'river-log', period: '2023' }
}
const record = { jurisdiction: 'zenda', fields: {} }

test.each(all.map(([id, operation]) => ({ id, ...operation })))(
  '$id is for $may, and says so to whoever shows no token',
  async ({ id, method, may, body }) => {
    const url = addressOf(id, { params: ids, query: questions[id] ?? {} })
    const sent =
      body === 'bytes' ? 'a,b' : JSON.stringify(bodies[id] ?? (id.endsWith('Import') ? {} : record))
    const type = body === 'bytes' ? 'text/csv' : 'application/json'
    const { statusCode } = await api.server.inject({
      ...{ method, url },
      ...(body === undefined ? {} : { payload: sent, headers: { 'content-type': type } }),
    })
    if (may === 'official') expect(statusCode).toBe(401)
    else if (hidden.has(id)) expect(statusCode).toBe(404)
    else expect([200, 400]).toContain(statusCode)
  },
)

test('a value that is not as its schema says is noticed, wherever it is deep inside', () => {
  const right = { items: [], total: 0 }
  expect(schemaFaults('RecordsAnswer', right)).toEqual([])
  expect(schemaFaults('RecordsAnswer', { ...right, more: 1 })).not.toEqual([])
  expect(schemaFaults('RecordsAnswer', { ...right, items: [{ id: 1 }] })).not.toEqual([])
})

test('parts that have a name become references, and are noted once', () => {
  const named = new Map<string, Readonly<Record<string, unknown>>>()
  const part = { $id: 'Part', type: 'string' }
  expect(withReferences({ one: part, many: { items: part } }, named)).toEqual({
    ...{ one: { $ref: 'Part#' }, many: { items: { $ref: 'Part#' } } },
  })
  expect([...named]).toEqual([['Part', part]])
})
