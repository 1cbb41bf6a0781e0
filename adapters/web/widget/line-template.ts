import { html, nothing, type TemplateResult } from 'lit'
import { Check, ExternalLink, RefreshCw } from 'lucide'
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

/** One line of the transcript. @param next - the line after it, if there is one. */
export function lineTemplate(
  line: LineView,
  next: LineView | undefined,
  context: LineContext,
): TemplateResult {
  return line.speaker === 'user'
    ? userTemplate(line.text ?? '', line.lang, context)
    : botTemplate(line, next, context)
}

/** A message that the server has not given back yet. Looks like the line it will be, so nothing jumps. */
export function outgoingTemplate({ text, state }: OutgoingMessage, context: LineContext): TemplateResult {
  return userTemplate(text, context.language, context, state)
}

/** A sentence of the assistant that is no line of the transcript, such as the greeting. */
export function saidTemplate(sentences: readonly string[], language: AnswerLanguage): TemplateResult {
  return html`<div class="line bot" lang=${language} dir="auto">
    ${speakerTemplate('bot', language)} ${sentences.map((sentence) => html`<p class="text" dir="auto">${sentence}</p>`)}
  </div>`
}

function speakerTemplate(speaker: LineView['speaker'], language: AnswerLanguage): TemplateResult {
  // Its own direction, so that it does not decide that of the words after it.
  return html`<span class="hidden" lang=${language} dir="ltr">${chatTexts[language].speaker[speaker]}</span>`
}

function userTemplate(
  text: string,
  lang: string,
  context: LineContext,
  state?: OutgoingMessage['state'],
): TemplateResult {
  const texts = chatTexts[context.language]
  return html`<div class="line user" part="line user" lang=${lang} dir="auto">
    ${speakerTemplate('user', context.language)}
    <p class=${`text bubble ${scriptOf(text)}`} dir="auto">${text}</p>
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

/** Arabic letters read smaller than Latin ones of the same size. */
function scriptOf(text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? 'arabic' : ''
}

function botTemplate(line: LineView, next: LineView | undefined, context: LineContext): TemplateResult {
  const texts = chatTexts[context.language]
  const { blocks = [], chips = [], feedback } = line.reply ?? {}
  return html`<div class="line bot" part="line bot" lang=${line.lang} dir="auto">
    ${speakerTemplate('bot', context.language)}
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
  const texts = chatTexts[context.language]
  const chosen = context.chosen(chips, next)
  return html`<div class="feedback" role="group" aria-label=${question}>
    <p>${question}</p>
    ${chips.map(
      (chip) =>
        html`<button
          type="button"
          class="chip"
          part="chip"
          aria-disabled=${chosen ? 'true' : nothing}
          data-used=${chosen === chip || nothing}
          @click=${firstClick(() => chosen ?? context.press(chip))}
        >
          ${
            chosen === chip
              ? html`${icon(Check)}<span>${chip.label}<span class="hidden" lang=${context.language}> (${texts.chosen})</span></span>`
              : chip.label
          }
        </button>`,
    )}
  </div>`
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
