// Kinds of requests as codes of the register that keeps them: a kind that it keeps is one of them by itself.
import { defineCodeList } from '#definition'
import { requestKinds } from './index.ts'

export const requestKindCodes = defineCodeList({
  id: 'request-kind',
  name: { en: 'Kind of request' },
  source: 'Targets 2.2, 2.6, 2.7 and 7.3 of the Roadmap',
  codes: Object.fromEntries(requestKinds.flatMap(({ where, name }) => (where ? [[where.is, { name }]] : []))),
})
