import { html, nothing, type TemplateResult } from 'lit'
import {
  ArrowRight,
  Check,
  CheckCheck,
  CircleAlert,
  CircleCheck,
  Clock,
  ClockAlert,
  ExternalLink,
  MessageCircle,
  RefreshCw,
  Undo2,
  UserRound,
} from 'lucide'
import type { SystemEvent } from '../../../bot/conversation.ts'
import type { Block } from '../../../bot/reply.ts'
import type { AnswerLanguage } from '../../../knowledge/language.ts'
import type { ChipView, LineView } from '../line-view.ts'
import { cardTemplate } from './card-template.ts'
import { firstClick } from './first-click.ts'
import { icon } from './icon.ts'
import type { OutgoingMessage } from './outbox.ts'
import { outsideLink } from './outside-link.ts'
import { type ChatTexts, chatTexts } from './texts.ts'

export interface LineContext {
  language: AnswerLanguage
  /** Which of these chips has been pressed. */
  chosen(chips: readonly ChipView[], answered: LineView | undefined): ChipView | undefined
  press(chip: ChipView): void
  sendNow(): void
}

/** What stands around a line and changes its looks. */
export interface LineSurroundings {
  before: LineView | undefined
  after: LineView | undefined
  /** A counsellor has had it on the screen, and no later one of the user's. */
  seen: boolean
  /** The buttons of a system line do nothing any more. */
  over: boolean
  /** Stands below the buttons. */
  below: unknown
}

/** One line of the transcript. */
export function lineTemplate(
  line: LineView,
  surroundings: LineSurroundings,
  context: LineContext,
): TemplateResult {
  const { before, after, seen } = surroundings
  switch (line.speaker) {
    case 'user':
      return userTemplate(line, context, seen ? 'seen' : undefined)
    case 'bot':
      return botTemplate(line, after, context)
    case 'counsellor':
      return counsellorTemplate(line, before, context)
    case 'system':
      return line.reply?.kind === 'emergency'
        ? botTemplate(line, after, context)
        : systemTemplate(line, surroundings, context)
  }
  line.speaker satisfies never
}

/** A message that the server has not given back yet. Looks like the line it will be, so nothing jumps. */
export function outgoingTemplate({ text, state }: OutgoingMessage, context: LineContext): TemplateResult {
  return userTemplate({ text, lang: context.language }, context, state)
}

/** A sentence of the assistant that is no line of the transcript, such as the greeting. */
export function saidTemplate(sentences: readonly string[], language: AnswerLanguage): TemplateResult {
  return html`<div class="line bot" lang=${language} dir="auto">
    ${speakerTemplate(chatTexts[language].speaker.bot, language)} ${sentences.map((sentence) => html`<p class="text" dir="auto">${sentence}</p>`)}
  </div>`
}

function speakerTemplate(speaker: string, language: AnswerLanguage): TemplateResult {
  // Its own direction, so that it does not decide that of the words after it.
  return html`<span class="hidden" lang=${language} dir="ltr">${speaker}</span>`
}

function userTemplate(
  { text = '', lang, refused }: Pick<LineView, 'text' | 'lang' | 'refused'>,
  context: LineContext,
  state?: OutgoingMessage['state'] | 'seen',
): TemplateResult {
  const texts = chatTexts[context.language]
  return html`<div class="line user" part="line user" lang=${lang} dir="auto">
    ${speakerTemplate(texts.speaker.user, context.language)}
    ${text || refused === undefined ? bubbleTemplate(text) : nothing}
    ${
      refused === undefined
        ? nothing
        : html`<p class="text bubble refused" lang=${context.language} dir="auto">${texts.handoff.refused}</p>`
    }
    ${
      state === 'seen'
        ? html`<div class="delivery" part="seen" lang=${context.language} dir="ltr" aria-live="off">
          ${icon(CheckCheck)}<span>${texts.handoff.seen}</span>
        </div>`
        : nothing
    }
    ${
      state === 'sending' || state === 'delayed'
        ? html`<div class="delivery" lang=${context.language} dir="ltr" data-state=${state} aria-live="off">
          <span>${state === 'sending' ? texts.sending : texts.delayed}</span>
          ${
            state === 'delayed'
              ? html`<button type="button" class="quiet" @click=${context.sendNow}>
                ${icon(RefreshCw)}<span>${texts.sendNow}</span>
              </button>`
              : nothing
          }
        </div>`
        : nothing
    }
  </div>`
}

function bubbleTemplate(text: string): TemplateResult {
  return html`<p class=${`text bubble ${scriptOf(text)}`} dir="auto">${text}</p>`
}

/** What a person wrote. The name stands above the first of several lines. */
function counsellorTemplate(
  { lang, by, text = '' }: LineView,
  before: LineView | undefined,
  context: LineContext,
): TemplateResult {
  const goesOn = before?.speaker === 'counsellor' && before.by?.called === by?.called
  return html`<div class="line counsellor" part="line counsellor" lang=${lang} dir="auto" data-goes-on=${goesOn || nothing}>
    ${speakerTemplate(chatTexts[context.language].speaker.counsellor(by), context.language)}
    ${
      by && !goesOn
        ? html`<p class="by" lang=${context.language} dir="ltr" aria-hidden="true">
          ${icon(UserRound)}<span><strong>${by.called}</strong> · ${by.role}</span>
        </p>`
        : nothing
    }
    ${bubbleTemplate(text)}
  </div>`
}

const eventIcons: Partial<Record<SystemEvent, typeof Clock>> = {
  requested: Clock,
  claimed: UserRound,
  transferred: ArrowRight,
  released: MessageCircle,
  withdrawn: Undo2,
  closed: CircleCheck,
  moved: ClockAlert,
  missed: ClockAlert,
  delayed: ClockAlert,
  'closing-soon': Clock,
}

/** What happens to the conversation: nobody's words, so it stands apart. */
function systemTemplate(
  line: LineView,
  { after, over, below }: LineSurroundings,
  context: LineContext,
): TemplateResult {
  const texts = chatTexts[context.language]
  const { event, lang, seq } = line
  const { blocks = [], chips = [] } = line.reply ?? {}
  const chosen = context.chosen(chips, after)
  // The banner for screen readers says who joined; the log does not say it once more.
  return html`<div
    class="line system"
    part="line system"
    lang=${lang}
    dir="auto"
    data-event=${event ?? nothing}
    aria-live=${event === 'claimed' ? 'off' : nothing}
  >
    ${speakerTemplate(texts.speaker.system, context.language)}
    <div class="said">
      ${icon((event && eventIcons[event]) ?? CircleAlert)}
      ${blocks.map((block, index) => blockTemplate(block, `${seq}-${index}`, texts))}
    </div>
    ${
      chips.length > 0
        ? html`<div class="chips" role="group" aria-label=${texts.suggestions}>
          ${chips.map((chip) => choiceTemplate(chip, chosen, over, context))}
        </div>`
        : nothing
    }
    ${below}
  </div>`
}

/** Arabic letters read smaller than Latin ones of the same size. */
function scriptOf(text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? 'arabic' : ''
}

function botTemplate(line: LineView, next: LineView | undefined, context: LineContext): TemplateResult {
  const texts = chatTexts[context.language]
  const { blocks = [], chips = [], feedback } = line.reply ?? {}
  const urgent = line.reply?.kind === 'emergency'
  return html`<div
    class="line bot"
    part=${`line ${line.speaker}`}
    lang=${line.lang}
    dir="auto"
    data-urgent=${urgent || nothing}
    data-automatic=${line.automatic ?? nothing}
  >
    ${speakerTemplate(texts.speaker[line.speaker === 'system' ? 'system' : 'bot'], context.language)}
    ${
      urgent
        ? html`<p class="important" lang=${context.language} dir="ltr">
          ${icon(CircleAlert)}<strong>${texts.handoff.important}</strong>
        </p>`
        : nothing
    }
    ${line.text ? html`<p class="text" dir="auto">${line.text}</p>` : nothing}
    ${blocks.map((block, index) => blockTemplate(block, `${line.seq}-${index}`, texts))}
    ${
      chips.length > 0
        ? html`<div class="chips" role="group" aria-label=${texts.suggestions}>
          ${chips.map((chip) => chipTemplate(chip, context.chosen([chip], undefined) !== undefined, context))}
        </div>`
        : nothing
    }
    ${feedback ? feedbackTemplate(feedback, next, context) : nothing}
  </div>`
}

function chipTemplate(chip: ChipView, used: boolean, context: LineContext): TemplateResult {
  return html`<button type="button" class="chip" part="chip" data-used=${used || nothing} @click=${firstClick(() => context.press(chip))}>
    ${chip.label}
  </button>`
}

function feedbackTemplate(
  { question, chips }: { question: string; chips: ChipView[] },
  next: LineView | undefined,
  context: LineContext,
): TemplateResult {
  const chosen = context.chosen(chips, next)
  return html`<div class="feedback" role="group" aria-label=${question}>
    <p>${question}</p>
    ${chips.map((chip) => choiceTemplate(chip, chosen, false, context))}
  </div>`
}

/** One of several buttons of which only one can be pressed. @param over - none can be pressed any more. */
function choiceTemplate(
  chip: ChipView,
  chosen: ChipView | undefined,
  over: boolean,
  context: LineContext,
): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    part="chip"
    aria-disabled=${chosen || over ? 'true' : nothing}
    data-used=${chosen === chip || nothing}
    @click=${firstClick(() => chosen || over || context.press(chip))}
  >
    ${
      chosen === chip
        ? html`${icon(Check)}<span>${chip.label}<span class="hidden" lang=${context.language}> (${chatTexts[context.language].chosen})</span></span>`
        : chip.label
    }
  </button>`
}

function blockTemplate(block: Block, id: string, texts: ChatTexts): TemplateResult {
  switch (block.type) {
    case 'text':
      return html`<p class="text" lang=${block.lang} dir="auto" data-tone=${block.tone ?? nothing}>${block.text}</p>`
    case 'list':
      return html`<div class="listing" lang=${block.lang} dir="auto">
        <h3>${block.title}</h3>
        <ul>
          ${block.items.map((item) => html`<li dir="auto">${item}</li>`)}
        </ul>
      </div>`
    case 'links':
      return html`<ul class="links" lang=${block.lang}>
        ${block.links.map(
          ({ label, url }) =>
            html`<li>
              ${outsideLink({ url, content: html`${icon(ExternalLink)}<span>${label}</span>`, hint: texts.newTab })}
            </li>`,
        )}
      </ul>`
    case 'card':
      return html`<div lang=${block.lang}>${cardTemplate(block.card, `card-${id}`, texts)}</div>`
  }
  block satisfies never
}
