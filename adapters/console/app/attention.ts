import type { NotificationState } from './state/notification-state.ts'

export function notificationState(): NotificationState {
  return 'Notification' in window ? Notification.permission : 'unsupported'
}

/** Asks for the permission; only ever after a button was pressed. */
export async function askForNotifications(): Promise<NotificationState> {
  return 'Notification' in window ? Notification.requestPermission() : 'unsupported'
}

/** Shows a notification while the console is out of sight. @param text - nothing of any conversation. */
export function notify(text: string): void {
  if (document.visibilityState === 'visible' || notificationState() !== 'granted') return
  try {
    const shown = new Notification('Türöffner', { body: text, tag: 'tueroeffner', icon: '/door.svg' })
    shown.addEventListener('click', () => {
      window.focus()
      shown.close()
    })
  } catch {
    // Browsers of phones show none that a page makes: tone and list will do.
  }
}

let audio: AudioContext | undefined

/** Two soft notes, made on the spot. Silent until somebody has pressed something on this page: browsers see to it. */
export function playTone(): void {
  audio ??= new AudioContext()
  void audio.resume()
  for (const [index, pitch] of [660, 880].entries()) {
    const start = audio.currentTime + index * 0.14
    const sound = audio.createOscillator()
    const volume = audio.createGain()
    sound.frequency.value = pitch
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(0.08, start + 0.02)
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.25)
    sound.connect(volume).connect(audio.destination)
    sound.start(start)
    sound.stop(start + 0.3)
  }
}
