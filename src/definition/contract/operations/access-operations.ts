// Access beyond the usual: what is withheld and opened, deputies, and the audit log.
import type { Operation } from './operation.ts'

export const accessOperations = {
  openings: {
    ...{ method: 'GET', path: '/api/openings', may: 'official' },
    answers: { 200: 'OpeningsAnswer' },
  },
  openSealed: {
    ...{ method: 'POST', path: '/api/openings', may: 'official' },
    body: 'SealedWish',
    answers: { 201: 'OpeningMade' },
  },
  closeSealed: {
    ...{ method: 'POST', path: '/api/openings/{id}/closed', may: 'official' },
    answers: { 200: 'DoneAnswer' },
  },
  deputies: {
    ...{ method: 'GET', path: '/api/me/deputies', may: 'official' },
    answers: { 200: 'DeputiesAnswer' },
  },
  nameDeputy: {
    ...{ method: 'POST', path: '/api/me/deputies', may: 'official' },
    body: 'DeputyToName',
    answers: { 200: 'DoneAnswer' },
  },
  endDeputy: {
    ...{ method: 'POST', path: '/api/me/deputies/ended', may: 'official' },
    body: 'DeputyToEnd',
    answers: { 200: 'DoneAnswer' },
  },
  actFor: {
    ...{ method: 'POST', path: '/api/me/acting', may: 'official' },
    body: 'ActingWish',
    answers: { 200: 'DoneAnswer' },
  },
  copyDatabase: {
    ...{ method: 'POST', path: '/api/database-copies', may: 'official' },
    answers: { 201: 'DatabaseCopied' },
  },
  audit: {
    ...{ method: 'GET', path: '/api/audit', may: 'official' },
    query: 'audit',
    answers: { 200: 'AuditAnswer' },
    files: ['text/csv'],
  },
  auditCheck: {
    ...{ method: 'GET', path: '/api/audit/check', may: 'official' },
    answers: { 200: 'AuditCheck' },
  },
} as const satisfies Readonly<Record<string, Operation>>
