// Files of evidence over HTTP: taken by what they are and not by their names, given back to be saved and never to be shown, and nothing hostile kept.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EvidenceAnswer, EvidenceFile, RequestAnswer, RequestFile } from '#definition'
import { zipOf } from '../../../formats/testing/build-zip.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const path = '/api/evidence/zenda'
const send = (payload: string | Buffer, name: string, circle = 'jurisdiction') =>
  api.server.inject({
    ...{ method: 'POST', url: `${path}?name=${encodeURIComponent(name)}&circle=${circle}`, payload },
    headers: { ...headers, 'content-type': 'application/octet-stream' },
  })
const get = (url: string, as: object = headers) =>
  api.server.inject({ method: 'GET', url, headers: { ...as } })

const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  randomBytes(200),
  Buffer.from('IEND\0\0\0\0'),
])
const pdf = '%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n'

describe('files over HTTP', () => {
  test('one comes in and goes out as it was: to be saved, under its name, shown nowhere', async () => {
    const kept = await send(pdf, 'Извештај “1”.pdf')
    expect(kept.statusCode).toBe(201)
    const file = kept.json<EvidenceFile>()
    expect(file).toMatchObject({ media: 'application/pdf', size: pdf.length, circle: 'jurisdiction' })
    const answer = await get(`${path}/${file.id}/content`)
    expect([answer.statusCode, answer.body]).toEqual([200, pdf])
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'cache-control': 'private, no-store',
    })
    expect(answer.headers['content-disposition']).toMatch(/^attachment; .*%D0%98%D0%B7/)
    expect((await get(`${path}/${file.id}/content`, {})).statusCode).toBe(401)
    expect((await get(`/api/evidence/strelsau/${file.id}/content`)).statusCode).toBe(404)
  })

  test('what it is, its bytes say: a picture that is called a document gets the end of a picture', async () => {
    const file = (await send(png, 'minutes.pdf')).json<EvidenceFile>()
    expect([file.name, file.media]).toEqual(['minutes.pdf.png', 'image/png'])
    const text = (await send('date;found\n2024-01-01;3', 'list.csv')).json<EvidenceFile>()
    expect([text.name, text.media]).toEqual(['list.csv', 'text/plain'])
    const document = (await send(await zipOf(word), 'report.docx')).json<EvidenceFile>()
    expect([document.name, document.media]).toEqual([
      'report.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ])
  })

  test('a name is a name and no path, and no header', async () => {
    const file = (await send('Text.', '../../etc/pass\r\nwd\u202Efdp.txt')).json<EvidenceFile>()
    expect(file.name).toBe('passwdfdp.txt')
    const answer = await get(`${path}/${file.id}/content`)
    expect(answer.headers['content-disposition']).toBe('attachment; filename="passwdfdp.txt"')
  })

  test.each<readonly [string, () => Buffer | string | Promise<Buffer>]>([
    ['a page of the web', () => '<!doctype html><script>alert(1)</script>'],
    ['a drawing with a script', () => '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a program', () => Buffer.from('MZ\u0090\0\u0003\0\0\0')],
    ['a script of a shell', () => '#!/bin/sh\nrm -rf /'],
    ['a PDF that runs a script', () => `%PDF-1.7\n<< /OpenAction << /S /JavaScript >> >>\n%%EOF`],
    ['a PDF under a password', () => `%PDF-1.7\ntrailer << /Encrypt 1 0 R >>\n%%EOF`],
    ['a PDF that stops in the middle', () => '%PDF-1.7\n1 0 obj'],
    ['a document with macros', () => zipOf({ ...word, 'word/vbaProject.bin': 'x' })],
    ['a document with a program within', () => zipOf({ ...word, 'word/embeddings/oleObject1.exe': 'x' })],
    ['an archive', () => zipOf({ 'a.txt': 'x' })],
    ['an archive that is broken', () => Buffer.from('PK\u0003\u0004 and nothing more')],
    ['bytes that are nothing', () => randomBytes(400)],
    ['an e-mail', () => 'MIME-Version: 1.0\n\nHello'],
  ])('%s is refused, and nothing of it is kept', async (...[, make]) => {
    const before = (await get(path)).json<EvidenceAnswer>().items.length
    const answer = await send(await make(), 'innocent.pdf')
    expect([answer.statusCode, answer.json<{ detail: string }>().detail.slice(0, 12)]).toEqual([
      422,
      'This is none',
    ])
    expect((await get(path)).json<EvidenceAnswer>().items.length).toBe(before)
  })

  test('an empty file and one that is too large are refused, and nobody keeps any without having shown who they are', async () => {
    expect((await send('', 'a.txt')).statusCode).toBe(422)
    expect((await send(Buffer.alloc(10_000_001, 'a'), 'a.txt')).statusCode).toBe(413)
    const nobody = await api.server.inject({
      ...{ method: 'POST', url: `${path}?circle=reports`, payload: 'Text.' },
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect(nobody.statusCode).toBe(401)
    expect((await send('Text.', 'a.txt', 'everybody')).statusCode).toBe(400)
  })

  test('one of the size that is allowed is kept and comes back whole', async () => {
    const large = Buffer.alloc(10_000_000, 'Three bridges. ')
    const kept = await send(large, 'large.txt')
    expect(kept.statusCode).toBe(201)
    const answer = await get(`${path}/${kept.json<EvidenceFile>().id}/content`)
    expect(answer.rawPayload.equals(large)).toBe(true)
  })

  test('one beside a request goes the same way: kept by what it is, saved and never shown, withdrawn with a reason', async () => {
    const fields = {
      favour: 'boat',
      day: '2024-03-01',
      way: 'out',
      plea: 'A boat.',
      letter: 'E-1',
      'other-watch': 'river-watch-st',
    }
    const json = (url: string, payload: object) =>
      api.server.inject({ method: 'POST', url, payload, headers })
    const kept = await json('/api/registers/favours/records', {
      ...{ jurisdiction: 'zenda', institution: 'castle-watch', fields, children: {} },
    })
    expect(kept.statusCode).toBe(201)
    const request = `/api/requests/favours/zenda/${kept.json<{ id: string }>().id}`
    const add = (payload: string | Buffer, circle = 'both-sides') =>
      api.server.inject({
        ...{ method: 'POST', url: `${request}/files?name=..%2Fboat.pdf&circle=${circle}`, payload },
        headers: { ...headers, 'content-type': 'application/octet-stream' },
      })
    expect([(await add('<svg onload="x"/>')).statusCode, (await add(pdf, 'reports')).statusCode]).toEqual([
      422, 400,
    ])
    const file = (await add(pdf)).json<RequestFile>()
    expect(file).toMatchObject({
      name: 'boat.pdf',
      media: 'application/pdf',
      circle: 'both-sides',
      isOthers: false,
    })
    for (const side of [request, `${request.replace('zenda', 'strelsau')}-asked`]) {
      const { files } = (await get(side)).json<RequestAnswer>()
      const content = `${side}/files/${files[0]?.id ?? ''}/content`
      const answer = await get(content)
      expect([answer.statusCode, answer.body]).toEqual([200, pdf])
      expect(answer.headers).toMatchObject({
        ...{ 'content-type': 'application/octet-stream', 'content-security-policy': 'sandbox' },
        ...{ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' },
        'content-disposition': 'attachment; filename="boat.pdf"',
      })
      expect((await get(content, {})).statusCode).toBe(401)
    }
    expect(
      (await json(`${request}/files/${file.id}/moves`, { action: 'withdrawn', reason: ' ' })).statusCode,
    ).toBe(422)
    const moved = await json(`${request}/files/${file.id}/moves`, { action: 'withdrawn', reason: 'A face.' })
    expect(moved.json<RequestFile>().withdrawn).toBe('A face.')
    expect((await get(`${request}/files/${file.id}/content`)).statusCode).toBe(404)
  })
})
