import { ChatElement } from './chat-element.ts'

declare global {
  interface HTMLElementTagNameMap {
    'tueroeffner-chat': ChatElement
  }
  interface HTMLElementEventMap {
    'tueroeffner-open': CustomEvent<void>
    'tueroeffner-close': CustomEvent<void>
  }
}

const name = 'tueroeffner-chat'
const script = document.currentScript as HTMLScriptElement | null

function addUnlessThere(): void {
  if (!document.querySelector(name)) document.body.append(document.createElement(name))
}

if (!customElements.get(name)) {
  ChatElement.embedding = {
    address: script?.src || new URL('/widget.js', location.href).href,
    settings: { ...script?.dataset },
  }
  customElements.define(name, ChatElement)
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', addUnlessThere, { once: true })
  else addUnlessThere()
}
