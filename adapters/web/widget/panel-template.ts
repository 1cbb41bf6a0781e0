import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import {
  CircleAlert,
  Download,
  Ellipsis,
  Globe,
  LockKeyhole,
  LogIn,
  MapPin,
  Phone,
  SendHorizontal,
  Trash2,
  WifiOff,
  X,
} from 'lucide'
import { longestMessage } from '../../../bot/utterance.ts'
import { type AnswerLanguage, answerLanguages } from '../../../knowledge/language.ts'
import type { LineView } from '../line-view.ts'
import type { ChatSession } from './chat-session.ts'
import { codeTemplate } from './code-template.ts'
import { door } from './door.ts'
import { firstClick } from './first-click.ts'
import {
  type HandoffActions,
  personTemplate,
  typingTemplate,
  waysBackTemplate,
  whoTemplate,
} from './handoff-template.ts'
import { icon } from './icon.ts'
import { type LineContext, lineTemplate, outgoingTemplate, saidTemplate } from './line-template.ts'
import type { OutgoingMessage } from './outbox.ts'
import { dialAddress, outsideLink } from './outside-link.ts'
import type { PickUpDialogs } from './pick-up-dialogs.ts'
import { chatTexts } from './texts.ts'

/** The counter shows up when this many characters are left. */
const counterFrom = 400
const languageNames: Record<AnswerLanguage, string> = { de: 'Deutsch', en: 'English' }

/** What the user can do in the panel. */
export interface PanelActions extends LineContext, HandoffActions {
  server: string
  pickUp: PickUpDialogs
  /** Fills its container: no closing. */
  page: boolean
  close(): void
  chooseLanguage(language: AnswerLanguage): void
  write(draft: string): void
  send(): void
  refuseFiles(): void
  exportData(): void
  askToErase(): void
  erase(): void
  keepConversation(): void
  enterCode(): void
  escape(event: KeyboardEvent): void
}

export function panelTemplate(session: ChatSession, actions: PanelActions): TemplateResult {
  const { language } = session
  return html`<section
    class="panel"
    part="panel"
    role=${actions.page ? 'region' : 'dialog'}
    aria-labelledby="title"
    lang=${language}
    dir="ltr"
    @keydown=${actions.escape}
  >
    ${headerTemplate(session, actions)} ${statusTemplate(session)} ${logTemplate(session, actions)}
    <div class="foot">
      ${composerTemplate(session, actions)}
      <div class="always">
        ${personTemplate(session, actions)}
        ${menuTemplate(session, actions)}
      </div>
    </div>
    ${eraseTemplate(session, actions)} ${codeTemplate(session, actions.pickUp)}
  </section>`
}

function headerTemplate(session: ChatSession, actions: PanelActions): TemplateResult {
  const { language, welcome } = session
  const texts = chatTexts[language]
  return html`<header class="head">
    <div class="bar">
      ${icon(door, 'mark')}
      <h2 id="title" tabindex="-1">${welcome?.title ?? texts.title}</h2>
      <div class="languages" role="group" aria-label=${texts.language}>
        ${answerLanguages.map(
          (code) =>
            html`<button
              type="button"
              lang=${code}
              aria-pressed=${code === language}
              @click=${() => actions.chooseLanguage(code)}
            >
              ${code.toUpperCase()}<span class="hidden"> ${languageNames[code]}</span>
            </button>`,
        )}
      </div>
      ${
        actions.page
          ? nothing
          : html`<button type="button" class="close" part="close" @click=${actions.close}>
            ${icon(X)}<span class="hidden">${texts.close}</span>
          </button>`
      }
    </div>
    ${whoTemplate(session)}
  </header>`
}

/** Said to screen readers; seen only while the connection is lost. */
function statusTemplate({ connection, status }: ChatSession): TemplateResult {
  const lost = connection === 'lost'
  return html`<div class=${lost ? 'banner' : 'hidden'} part="status" role="status">
    ${lost ? icon(WifiOff) : nothing}<span>${status}</span>
  </div>`
}

function logTemplate(session: ChatSession, actions: PanelActions): TemplateResult {
  const { language, welcome, lines, outgoing, seenLine, withdrawal } = session
  const texts = chatTexts[language]
  const asked = session.isWithPeople ? lines.findLast(({ event }) => event === 'requested') : undefined
  const waysBack = html`<div class="ways" role="group" aria-labelledby="ways" lang=${language} dir="ltr" aria-live="off">
    <p id="ways">${texts.handoff.findAgain}</p>
    ${waysBackTemplate(session, actions, 'ways-hint')}
  </div>`
  const items: ReadonlyArray<LineView | OutgoingMessage> = [...lines, ...outgoing]
  return html`<div
    class="log"
    part="log"
    role="log"
    tabindex="0"
    aria-labelledby="log-label"
    aria-busy=${session.restoring}
  >
    <h3 id="log-label" class="hidden">${texts.conversation}</h3>
    ${session.ended === 'erased' ? saidTemplate([texts.erase.done], language) : nothing}
    ${
      session.unreachable || session.refusal
        ? html`<p class="text" data-tone="note">${session.refusal || texts.unreachable}</p>`
        : nothing
    }
    ${welcome ? saidTemplate([welcome.notice, welcome.invite], welcome.lang) : nothing}
    ${
      welcome && items.length === 0 && !session.restoring
        ? html`<div class="chips" role="group" aria-label=${texts.examples}>
          ${welcome.examples.map(
            (example) =>
              html`<button type="button" class="chip" part="example" @click=${firstClick(() => actions.ask(example))}>${example}</button>`,
          )}
        </div>`
        : nothing
    }
    ${repeat(
      items,
      (item) => item.clientId ?? ('seq' in item ? item.seq : ''),
      (item, index) =>
        'seq' in item
          ? lineTemplate(
              item,
              {
                before: lines[index - 1],
                after: lines[index + 1],
                seen: item === seenLine,
                over: item.event === 'requested' && item !== withdrawal,
                below: item === asked ? waysBack : nothing,
              },
              actions,
            )
          : outgoingTemplate(item, actions),
    )}
    <div class="dots" aria-hidden="true" ?hidden=${!session.thinking}><span></span><span></span><span></span></div>
    ${typingTemplate(session)}
  </div>`
}

function composerTemplate(
  { language, welcome, draft, error, isWithPeople }: ChatSession,
  actions: PanelActions,
): TemplateResult {
  const texts = chatTexts[language]
  const left = longestMessage - draft.trim().length
  return html`<form
    class="composer"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      actions.send()
    }}
  >
    <label class="hidden" for="input">${isWithPeople ? texts.handoff.message : texts.question}</label>
    <div class="field">
      <textarea
        id="input"
        part="input"
        rows="1"
        dir="auto"
        autocomplete="off"
        enterkeyhint="send"
        placeholder=${isWithPeople ? texts.handoff.placeholder : texts.placeholder}
        ?readonly=${!welcome}
        aria-describedby="counter error"
        aria-invalid=${error !== '' || left < 0}
        .value=${live(draft)}
        @input=${(event: InputEvent) => actions.write((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          if (!event.repeat) actions.send()
        }}
        @paste=${(event: ClipboardEvent) => {
          if (event.clipboardData?.files.length && !event.clipboardData.types.includes('text/plain'))
            actions.refuseFiles()
        }}
        @dragover=${(event: DragEvent) => {
          if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
        }}
        @drop=${(event: DragEvent) => {
          if (!event.dataTransfer?.types.includes('Files')) return
          event.preventDefault()
          actions.refuseFiles()
        }}
      ></textarea>
      <button type="submit" class="send" part="send" aria-disabled=${!welcome}>
        ${icon(SendHorizontal)}<span class="hidden">${texts.send}</span>
      </button>
    </div>
    <p id="counter" class="counter" ?hidden=${left > counterFrom || left < 0}>${texts.charactersLeft(left)}</p>
    <p id="error" class="error" part="error" role="alert" ?hidden=${error === '' && left >= 0}>
      ${
        error === '' && left >= 0
          ? nothing
          : html`${icon(CircleAlert)}<span>${left < 0 ? texts.tooLong(longestMessage - left) : error}</span>`
      }
    </p>
  </form>`
}

function menuTemplate(session: ChatSession, actions: PanelActions): TemplateResult {
  const { language, welcome } = session
  const texts = chatTexts[language]
  const contact = welcome?.contact
  return html`<details class="more" part="menu">
    <summary>${icon(Ellipsis)}<span>${texts.more}</span></summary>
    <div class="menu">
      ${
        contact
          ? html`<h3>${texts.contact}</h3>
            <p class="name" lang="de">${contact.name}</p>
            ${contact.address ? html`<p class="row">${icon(MapPin)}<span lang="de">${contact.address}</span></p>` : nothing}
            ${
              contact.phone
                ? outsideLink({
                    url: dialAddress(contact.phone),
                    content: html`${icon(Phone)}<span class="number">${contact.phone}</span>`,
                    className: 'item',
                  })
                : nothing
            }
            ${
              contact.url
                ? outsideLink({
                    url: contact.url,
                    content: html`${icon(Globe)}<span>${texts.website}</span>`,
                    hint: texts.newTab,
                    className: 'item',
                  })
                : nothing
            }`
          : nothing
      }
      <h3>${texts.yourData}</h3>
      ${outsideLink({
        url: new URL(welcome?.privacy.url ?? `/privacy?lang=${language}`, actions.server).href,
        content: html`${icon(LockKeyhole)}<span>${welcome?.privacy.label ?? 'Datenschutz'}</span>`,
        hint: texts.newTab,
        className: 'item',
      })}
      <button type="button" class="item" part="enter-code" @click=${actions.enterCode}>
        ${icon(LogIn)}<span>${texts.code.enter}</span>
      </button>
      ${session.wasHandedOff && !session.isWithPeople ? waysBackTemplate(session, actions) : nothing}
      <button type="button" class="item" part="export" @click=${actions.exportData}>
        ${icon(Download)}<span>${texts.myData}</span>
      </button>
      <button type="button" class="item" part="erase" @click=${actions.askToErase}>
        ${icon(Trash2)}<span>${texts.erase.action}</span>
      </button>
    </div>
  </details>`
}

function eraseTemplate({ language }: ChatSession, actions: PanelActions): TemplateResult {
  const { erase } = chatTexts[language]
  return html`<dialog id="erase" class="confirm" part="confirm" aria-labelledby="erase-title" aria-describedby="erase-explanation">
    <h3 id="erase-title">${erase.question}</h3>
    <p id="erase-explanation">${erase.explanation}</p>
    <div class="choices">
      <button type="button" class="quiet" @click=${actions.keepConversation}><span>${erase.keep}</span></button>
      <button type="button" class="danger" @click=${actions.erase}>${icon(Trash2)}<span>${erase.confirm}</span></button>
    </div>
  </dialog>`
}
