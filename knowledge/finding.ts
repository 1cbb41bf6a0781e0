/** One thing wrong with a content pack: where it is and what to do about it. */
export interface Finding {
  /** `error` keeps a pack from being used; `warning` is for an editor to look at. */
  level: 'error' | 'warning'
  /** Path from the pack's folder: `entries/work/mindestlohn.yaml`. */
  file: string
  /** Line in that file, from 1. */
  line: number
  /** Path of the field: `answer.de`, `offices[2]`; empty for the whole file. */
  field: string
  message: string
  remedy: string
}

/** A finding as one line: `error entries/work/x.yaml:12 answer.de: too long. Cut it to 600 characters.` */
export function formatFinding(finding: Finding): string {
  const field = finding.field === '' ? '' : ` ${finding.field}`
  return `${finding.level} ${finding.file}:${finding.line}${field}: ${finding.message}. ${finding.remedy}`
}
