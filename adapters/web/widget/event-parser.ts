/** One server-sent event. */
export interface ServerEvent {
  type: string
  data: string
}

/**
 * Reads server-sent events from pieces of text, cut anywhere. EventSource would do it, but sends no headers.
 *
 * @param emit - called for each complete event that has data.
 * @returns takes the next piece.
 */
export function createEventParser(emit: (event: ServerEvent) => void): (piece: string) => void {
  let rest = ''
  let type = ''
  let data: string[] = []

  function take(line: string): void {
    if (line === '') {
      if (data.length > 0) emit({ type: type || 'message', data: data.join('\n') })
      type = ''
      data = []
      return
    }
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') type = value
    else if (field === 'data') data.push(value)
  }

  return (piece) => {
    rest += piece
    // A carriage return at the end may be half of a line break: it waits for the next piece.
    const lines = rest.split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  }
}
