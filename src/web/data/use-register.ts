// The register that the address of the page names.
import { useParams } from '@tanstack/react-router'
import { findRegister, type Register } from '#definition'
import { useRoadmap } from './roadmap-context.ts'

export function useRegister(): Register | undefined {
  const { id = '' } = useParams({ strict: false })
  return findRegister(useRoadmap(), id)
}
