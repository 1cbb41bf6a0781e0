/** Shows how far a long piece of work is, on one line of a terminal; says nothing anywhere else. */
export function createProgress(label: string): (done: number, total: number) => void {
  const started = Date.now()
  let shown = false
  return (done, total) => {
    if (!process.stderr.isTTY) return
    if (done >= total) {
      if (shown) process.stderr.write('\r\u001B[K')
      return
    }
    if (Date.now() - started < 2000) return
    shown = true
    process.stderr.write(`\r\u001B[K${label}: ${done} of ${total}`)
  }
}
