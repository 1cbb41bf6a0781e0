import { html, nothing, type TemplateResult } from 'lit'
import { Check, Clock, MonitorSmartphone, Pin, Undo2, UserRound } from 'lucide'
import type { ChipView } from '../line-view.ts'
import type { ChatSession } from './chat-session.ts'
import { firstClick } from './first-click.ts'
import { icon } from './icon.ts'
import { chatTexts } from './texts.ts'

/** What the user can do about a conversation that people have. */
export interface HandoffActions {
  ask(text: string): void
  press(chip: ChipView): void
  showCode(): void
  keepInBrowser(on: boolean): void
}

/** Who speaks now, and when people are there: one line of the header. */
export function whoTemplate({ language, welcome, handoff }: ChatSession): TemplateResult {
  const texts = chatTexts[language]
  const { state, person, text } = handoff
  const [who, more] = {
    bot: [texts.program, welcome?.service.text],
    waiting: [texts.handoff.waiting, text],
    person: [person?.called ?? texts.handoff.someone, person ? person.role : text],
    closed: [texts.handoff.closed, welcome?.service.text],
  }[state]
  return html`<p class="who" part="who" data-state=${state}>
    ${state === 'waiting' ? icon(Clock) : state === 'person' ? icon(UserRound) : nothing}
    <span><strong>${who}</strong>${more ? html` · ${more}` : nothing}</span>
  </p>`
}

/** The way to people, at its place in every state: a button, and once they were asked, how that stands. */
export function personTemplate(session: ChatSession, actions: HandoffActions): TemplateResult {
  const { language, welcome, handoff, withdrawal, isWithPeople } = session
  const texts = chatTexts[language]
  if (!isWithPeople) {
    const label = welcome?.person ?? texts.person
    return html`<button type="button" class="person" part="person" @click=${firstClick(() => actions.ask(label))}>
      ${icon(UserRound)}<span>${label}</span>
    </button>`
  }
  const waits = handoff.state === 'waiting'
  return html`<details class="handoff" part="handoff">
    <summary class="person" part="person">
      ${icon(waits ? Clock : UserRound)}<span
        >${waits ? texts.handoff.willAnswer : texts.handoff.answers(handoff.person?.called)}</span
      >
    </summary>
    <div class="menu">
      <h3>${texts.handoff.title}</h3>
      <p class="promise">${handoff.text}</p>
      ${waysBackTemplate(session, actions)}
      ${withdrawal?.reply?.chips.map(
        (chip) =>
          html`<button type="button" class="item" part="withdraw" lang=${withdrawal.lang} @click=${firstClick(() => actions.press(chip))}>
            ${icon(Undo2)}<span>${chip.label}</span>
          </button>`,
      )}
    </div>
  </details>`
}

/** How the user finds the answer when it comes in some days: on another device, or in this browser. */
export function waysBackTemplate(
  { language, isKept }: ChatSession,
  actions: HandoffActions,
  id = 'keep-hint',
): TemplateResult {
  const { code, keep } = chatTexts[language]
  return html`<button type="button" class="item" part="code" @click=${actions.showCode}>
      ${icon(MonitorSmartphone)}<span>${code.action}</span>
    </button>
    <button
      type="button"
      class="item"
      part="keep"
      aria-pressed=${isKept}
      aria-describedby=${id}
      @click=${() => actions.keepInBrowser(!isKept)}
    >
      ${icon(isKept ? Check : Pin)}<span>${keep.action}</span>
    </button>
    <p class="hint" id=${id}>${isKept ? keep.on : keep.off}</p>`
}

/** The counsellor is writing. Seen only: heard is what they send. */
export function typingTemplate({ language, typing, handoff }: ChatSession): unknown {
  if (!typing) return nothing
  return html`<div class="typing" part="typing" aria-hidden="true">
    <span>${chatTexts[language].handoff.types(handoff.person?.called)}</span>
    <span class="dots"><span></span><span></span><span></span></span>
  </div>`
}
