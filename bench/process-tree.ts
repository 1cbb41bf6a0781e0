import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessUse {
  /** Resident memory, megabytes. */
  memoryMb: number
  /** Processor time since the start, milliseconds, to ten. */
  cpuMs: number
}

interface Row extends ProcessUse {
  pid: number
  parent: number
}

/** Linux reports times in hundredths of a second and memory in pages (proc(5)). */
const tickMs = 10
const pageMb = 4096 / 2 ** 20

/**
 * What a process and all that it started use together: the model runs in processes of its own.
 *
 * @throws where there is no /proc: these figures are for Linux.
 */
export function readProcessTree(pid: number): ProcessUse {
  const rows = readRows()
  const family = new Set([pid])
  // A child may stand before its parent.
  for (let size = 0; size < family.size; ) {
    size = family.size
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid)
  }
  const members = rows.filter((row) => family.has(row.pid))
  return {
    memoryMb: Math.round(members.reduce((sum, row) => sum + row.memoryMb, 0)),
    cpuMs: members.reduce((sum, row) => sum + row.cpuMs, 0),
  }
}

function readRows(): Row[] {
  const rows: Row[] = []
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    let stat: string
    try {
      stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    } catch {
      continue // It ended meanwhile.
    }
    // The second field is a name in brackets that may hold anything; the third follows the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const number = (field: number) => Number(fields[field - 3])
    rows.push({
      pid: Number(name),
      parent: number(4),
      cpuMs: (number(14) + number(15)) * tickMs,
      memoryMb: number(24) * pageMb,
    })
  }
  return rows
}
