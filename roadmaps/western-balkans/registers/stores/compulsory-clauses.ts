// The clauses that a storage facility has to meet before it counts as in line with international standards (KPI 13).
// Which ones are compulsory is the platform's proposal, after MOSAIC 05.20 and the IATG; the method of the KPI says so.

/** Codes of clauses: those asked of every facility, and those asked only where ammunition or explosives are stored. */
export const compulsoryClauses = {
  everywhere: [
    ...['perimeter', 'guards', 'access-control', 'key-control', 'doors', 'intrusion-alarm'],
    ...['inventory', 'stocktake', 'fire-safety', 'training', 'emergency-plan'],
  ],
  withAmmunition: [
    'weapons-apart',
    'lightning',
    'quantity-distance',
    'compatibility',
    'ammunition-condition',
  ],
} as const
