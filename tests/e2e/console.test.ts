import { beforeAll, describe, expect, it } from 'vitest'
import type { ConversationDetail } from '../../adapters/console/contract.ts'
import { axeFindings } from './axe.ts'
import {
  makesAccount,
  opensRow,
  password,
  setUpPath,
  signsIn,
  smallTargets,
  takesUp,
  tooWide,
  words,
  writes,
} from './console-desk.ts'
import { consoleSuite } from './console-suite.ts'
import { patience } from './suite.ts'

const { service, visits, sits, waits } = consoleSuite()

beforeAll(async () => {
  const first = await visits(setUpPath(service()))
  expect(await first.page.evaluate('location.hash')).toBe('')
  await takesUp(first, { login: 'kim', called: 'Kim' })
  const link = await makesAccount(first, {
    login: 'alex',
    called: 'Alex',
    roles: ['counsellor', 'lead'],
    languages: ['de', 'ar'],
  })
  const second = await visits(link)
  await takesUp(second)
  await makesAccount(first, { login: 'eda', called: 'Eda', roles: ['editor'] })
  await first.leaves()
  await second.leaves()
})

describe('signing in', () => {
  it('a link works once, and says so the second time', async () => {
    const late = await visits(setUpPath(service()))
    await late.page.getByText(words.invitation.invalid).waitFor()
    expect(await axeFindings(late)).toEqual([])
  })

  it('a wrong password is told in words, pasting works, and signing out leaves nothing behind', async () => {
    const visitor = await visits('/console/')
    await visitor.page.locator('#username').fill('kim')
    await visitor.page.locator('#password').fill('ein ganz falscher Satz')
    await visitor.page.locator('#password').press('Enter')
    await visitor.page.locator('#sign-in-error:not(:empty)').waitFor()
    expect(await axeFindings(visitor)).toEqual([])
    expect(await visitor.page.locator('#password').getAttribute('autocomplete')).toBe('current-password')

    await signsIn(visitor, 'kim')
    await visitor.page.locator('.account summary').click()
    await visitor.page.locator('#sign-out').click()
    await visitor.page.getByText(words.signIn.signedOut).waitFor()
    expect(await visitor.page.locator('.lists').count()).toBe(0)
    await visitor.page.reload()
    await visitor.page.locator('#username').waitFor()
  })
})

describe('a morning at the desk', () => {
  it('somebody is taken over, answered, seen and closed', async () => {
    const person = await waits('Was brauche ich für die Anmeldung der Wohnung?')
    const kim = await sits()
    await opensRow(kim, 'Anmeldung der Wohnung')
    expect(await axeFindings(kim)).toEqual([])
    await kim.page.locator('#claim').click()
    await kim.page.locator('[data-who=you]').waitFor()

    await writes(kim, 'Guten Tag! Haben Sie die Bestätigung vom Vermieter?')
    const heard = (await person.lines()).filter((line) => line.speaker === 'counsellor')
    expect(heard.map(({ text, by }) => [by?.called, text])).toEqual([
      ['Kim', 'Guten Tag! Haben Sie die Bestätigung vom Vermieter?'],
    ])
    await person.reads()
    await kim.page.getByText(words.delivery.seen).waitFor()

    await person.says('Ja, die habe ich.')
    await kim.page.locator('.line[data-speaker=user] .text', { hasText: 'Ja, die habe ich.' }).waitFor()
    await person.types()
    await kim.page.getByText(words.conversation.typing).waitFor()

    await kim.page.locator('#note').fill('Termin schon gebucht.')
    await kim.page.getByRole('button', { name: words.notes.keep }).click()
    await kim.page.locator('.notes li', { hasText: 'Termin schon gebucht.' }).waitFor()
    expect(JSON.stringify(await person.lines())).not.toContain('Termin schon gebucht')

    await kim.page.getByRole('button', { name: words.actions.close }).click()
    await kim.page.locator('dialog[open]').waitFor()
    expect(await axeFindings(kim)).toEqual([])
    await kim.page.getByText(words.reasons.answered, { exact: true }).click()
    await kim.page.locator('dialog button[type=submit]').click()
    await kim.page.locator('[data-who=closed]').waitFor()
    expect(await kim.page.locator('#composer').count()).toBe(0)
    expect((await person.lines()).at(-1)?.event).toBe('closed')
    expect(await kim.page.evaluate('window.violations')).toEqual([])
  })

  it('what is written too late is kept, and can become a note', async () => {
    const person = await waits('Wie melde ich ein Gewerbe an?')
    const [kim, alex] = await Promise.all([sits('kim'), sits('alex')])
    await opensRow(kim, 'Gewerbe')
    await opensRow(alex, 'Gewerbe')
    await kim.page.locator('#composer').fill('Guten Tag, hier ist Kim.')
    // Kim's screen does not hear of it in time.
    await kim.page.route('**/console/api/conversations/*', (route) =>
      route.request().method() === 'GET' ? route.abort() : route.continue(),
    )
    await alex.page.locator('#claim').click()
    await alex.page.locator('[data-who=you]').waitFor()
    await kim.page.locator('#composer').press('Enter')
    await kim.page.locator('.notice[data-tone=stop]').waitFor()
    await kim.page.unroute('**/console/api/conversations/*')
    await kim.page.getByText(words.conflict.kept).waitFor()
    expect(await axeFindings(kim)).toEqual([])
    await kim.page.getByRole('button', { name: words.conflict.asNote }).click()
    await alex.page.locator('.notes li', { hasText: 'Guten Tag, hier ist Kim.' }).waitFor()
    await kim.page.getByText(words.composer.colleague('Alex')).waitFor()
    expect((await person.lines()).some((line) => line.text?.includes('hier ist Kim'))).toBe(false)
  })

  it('what was begun is not lost when a colleague is faster', async () => {
    await waits('Wie bekomme ich Kindergeld?')
    const [kim, alex] = await Promise.all([sits('kim'), sits('alex')])
    await opensRow(kim, 'Kindergeld')
    await kim.page.locator('#composer').fill('Ich schreibe gerade')
    await opensRow(alex, 'Kindergeld')
    await alex.page.locator('#claim').click()
    await kim.page.getByText(words.composer.colleague('Alex')).waitFor()
    expect(await kim.page.locator('.begun q').textContent()).toBe('Ich schreibe gerade')
    await kim.page.getByRole('button', { name: words.conflict.asNote }).click()
    await kim.page.locator('.notes li', { hasText: 'Ich schreibe gerade' }).waitFor()
    expect(await kim.page.locator('.begun').count()).toBe(0)
  })

  it('a conversation is passed to a colleague, who answers it', async () => {
    const person = await waits('Wo lerne ich Deutsch am Abend?')
    const kim = await sits('kim')
    await opensRow(kim, 'Deutsch am Abend')
    await kim.page.locator('#claim').click()
    await kim.page.getByRole('button', { name: words.actions.transfer }).click()
    await kim.page.locator('dialog[open]').waitFor()
    expect(await axeFindings(kim)).toEqual([])
    await kim.page.locator('.choice', { hasText: 'Alex' }).click()
    await kim.page.locator('dialog button[type=submit]').click()
    await kim.page.locator('[data-who=waiting]', { hasText: 'Alex' }).waitFor()

    const alex = await sits('alex')
    await opensRow(alex, 'Deutsch am Abend')
    await writes(alex, 'Die Volkshochschule hat Abendkurse.')
    expect((await person.lines()).at(-1)?.by?.called).toBe('Alex')
  })

  it('a draft is there again after a reload', async () => {
    await waits('Was kostet ein Integrationskurs?')
    const kim = await sits()
    await opensRow(kim, 'Integrationskurs')
    const saved = kim.page.waitForResponse((response) => response.url().endsWith('/draft'))
    await kim.page.locator('#composer').fill('Das hängt davon ab')
    await saved
    await kim.page.reload()
    await expect.poll(() => kim.page.locator('#composer').inputValue(), patience).toBe('Das hängt davon ab')
  })

  it('an erased conversation leaves an open screen at once', async () => {
    const person = await waits('Meine geheime Frage zum Konto')
    const kim = await sits()
    await opensRow(kim, 'geheime Frage')
    await person.erases()
    await kim.page
      .getByText(words.gone.erased[0] ?? '')
      .first()
      .waitFor()
    // The list beside it hears of it by an event of its own.
    await expect.poll(() => kim.page.locator('#app').textContent()).not.toContain('geheime Frage')
  })

  it('giving back asks once more while an answer is due', async () => {
    const person = await waits('Wie finde ich einen Kitaplatz?')
    const kim = await sits()
    await opensRow(kim, 'Kitaplatz')
    await kim.page.locator('#claim').click()
    await kim.page.getByRole('button', { name: words.actions.release }).click()
    await kim.page.getByText(words.release.owed).waitFor()
    await kim.page.getByRole('button', { name: words.release.anyway }).click()
    await kim.page.getByText(words.gone['not-here'][0] ?? '').waitFor()
    expect((await person.lines()).at(-1)?.event).toBe('released')
  })
})

describe('what calls for a decision', () => {
  it('the end of a takeover, a user who cannot be reached and a line that was not delivered', async () => {
    await waits('Wie bekomme ich einen Schwerbehindertenausweis?')
    const kim = await sits()
    await opensRow(kim, 'Schwerbehindertenausweis')
    await kim.page.locator('#claim').click()
    await writes(kim, 'Ich sehe nach.')
    // As it stands ten minutes before the end, over a channel that refused.
    await kim.page.route('**/console/api/conversations/*', async (route) => {
      if (route.request().method() !== 'GET') return route.continue()
      const response = await route.fetch()
      const detail = (await response.json()) as ConversationDetail
      if (detail.owner) detail.owner.leaseUntil = new Date(Date.now() + 9.5 * 60_000).toISOString()
      detail.unreachable = 'blocked'
      const last = detail.lines.at(-1)
      if (last) Object.assign(last, { delivery: 'failed', failed: 'blocked' })
      return route.fulfill({ response, json: detail })
    })
    await kim.page.reload()
    await kim.page.getByText(words.lease.ending(10)).waitFor()
    await kim.page.getByText(words.unreachable.title).waitFor()
    await kim.page.getByText(words.line.failed('blocked')).waitFor()
    expect(await axeFindings(kim)).toEqual([])
    await kim.page.getByRole('button', { name: words.lease.write }).click()
    expect(await kim.page.locator('#composer').inputValue()).toBe(words.lease.closingWord.de)
    expect(await kim.page.evaluate('document.activeElement.id')).toBe('composer')
  })

  it('a lost connection is told, and what was missed is there when it is back', async () => {
    const person = await waits('Wo gibt es gebrauchte Möbel?')
    const kim = await sits()
    await opensRow(kim, 'Möbel')
    await kim.page.context().setOffline(true)
    await kim.page.locator('.lost').waitFor()
    await kim.page.locator('#composer').fill('Im Sozialkaufhaus.')
    await kim.page.locator('#composer').press('Enter')
    await kim.page.getByText(words.line.unsent).waitFor()
    await person.says('Auch ein Bett?')
    await kim.page.context().setOffline(false)
    await kim.page.locator('.line', { hasText: 'Auch ein Bett?' }).waitFor()
    await kim.page.locator('.lost').waitFor({ state: 'detached' })
    await kim.page.getByRole('button', { name: words.line.again }).click()
    await expect
      .poll(
        async () => (await person.lines()).filter((line) => line.text === 'Im Sozialkaufhaus.').length,
        patience,
      )
      .toBe(1)
  })

  it('whoever reads further up stays there, and is told of new words', async () => {
    const person = await waits('Wie viel Miete ist normal?')
    const kim = await sits('kim', { height: 560 })
    await opensRow(kim, 'Miete')
    await kim.page.locator('#claim').click()
    await writes(kim, 'Das kommt auf den Stadtteil an.')
    await kim.page.locator('#log').evaluate((log) => {
      log.scrollTop = 0
    })
    await person.says('In Lindenau?')
    await kim.page.locator('.new-below').waitFor()
    expect(await kim.page.locator('#log').evaluate((log) => log.scrollTop)).toBe(0)
    await kim.page.locator('.new-below').click()
    await kim.page.locator('.new-below').waitFor({ state: 'detached' })
  })
})

describe('without a mouse', () => {
  it('somebody finds, takes over and answers by keys alone; single letters can be switched off', async () => {
    await waits('Wo bekomme ich einen Termin im Bürgerbüro?')
    const kim = await sits()
    const { keyboard } = kim.page
    await kim.page.locator('.tabs button').first().focus()
    await keyboard.press('2')
    await kim.page.locator('[data-tab=waiting][aria-pressed=true]').waitFor()
    await keyboard.press('j')
    await kim.page.locator('#claim').waitFor()
    await keyboard.press('c')
    await kim.page.locator('[data-who=you]').waitFor()
    await keyboard.press('r')
    await keyboard.type('Montag und Dienstag?')
    await keyboard.press('Enter')
    await kim.page.locator('.line[data-mine][data-seq]', { hasText: 'Montag und Dienstag?' }).waitFor()
    expect(await kim.page.evaluate('document.activeElement.id')).toBe('composer')

    await kim.page.locator('#log').focus()
    await keyboard.press('?')
    await kim.page.locator('dialog[open]').waitFor()
    expect(await axeFindings(kim)).toEqual([])
    await kim.page.getByText(words.help.on).click()
    await keyboard.press('Escape')
    await kim.page.locator('dialog[open]').waitFor({ state: 'detached' })
    await keyboard.press('?')
    expect(await kim.page.locator('dialog[open]').count()).toBe(0)
    await kim.page.reload()
    await kim.page.locator('.rows').waitFor()
    await keyboard.press('?')
    expect(await kim.page.locator('dialog[open]').count()).toBe(0)
  })

  it('Tab reaches lists, conversation and context in this order', async () => {
    await waits('Wer hilft bei der Steuererklärung?')
    const kim = await sits()
    await opensRow(kim, 'Steuererklärung')
    const way: string[] = []
    await kim.page.locator('.skip').focus()
    for (let step = 0; step < 120; step++) {
      await kim.page.keyboard.press('Tab')
      const column = await kim.page.evaluate<string>(
        `document.activeElement.closest('.lists, .conversation, .context')?.className ?? ''`,
      )
      if (column !== way.at(-1)) way.push(column)
      if (column === 'context') break
    }
    expect(way).toEqual(['', 'lists', 'conversation', 'context'])
  })
})

describe('on a small screen', () => {
  it('one column at a time, with a way back, nothing wider than 320 pixels', async () => {
    await waits('Wie verlängere ich meinen Ausweis?')
    const kim = await sits('kim', { width: 320, height: 640 })
    expect(await kim.page.evaluate(tooWide)).toBe(false)
    expect(await kim.page.locator('.conversation').isVisible()).toBe(false)
    expect(await kim.page.evaluate(smallTargets)).toEqual([])
    await opensRow(kim, 'Ausweis')
    expect(await kim.page.locator('.lists').isVisible()).toBe(false)
    expect(await kim.page.evaluate(tooWide)).toBe(false)
    expect(await kim.page.evaluate(smallTargets)).toEqual([])
    expect(await axeFindings(kim)).toEqual([])

    await kim.page.locator('.context-button').click()
    await kim.page.locator('#note').waitFor()
    expect(await kim.page.evaluate(tooWide)).toBe(false)
    await kim.page.locator('.context .back').click()
    await kim.page.locator('.conversation .back').click()
    await kim.page.locator('.lists').waitFor()
    for (const place of ['search', 'directory', 'lists', 'settings', 'accounts', 'audit']) {
      await kim.page.evaluate(`location.hash = '#/${place}'`)
      await kim.page.locator(`main[data-page=${place}] h1`).first().waitFor()
      expect(await kim.page.evaluate(tooWide), place).toBe(false)
    }
  })

  it('fifteen people who wait are seen at once on a small office screen', async () => {
    const kim = await sits()
    for (let count = await kim.page.locator('.row').count(); count < 15; count++)
      await waits(`Frage Nummer ${count}`)
    await expect.poll(() => kim.page.locator('.row').count(), patience).toBeGreaterThanOrEqual(15)
    const seen = `[...document.querySelectorAll('.row')].filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length`
    expect(await kim.page.evaluate<number>(seen)).toBeGreaterThanOrEqual(15)
    expect(await axeFindings(kim)).toEqual([])
  })
})

describe('the places around the desk', () => {
  it('all pass the checks, in light and dark', async () => {
    const kim = await sits()
    for (const place of ['search', 'directory', 'lists', 'settings', 'accounts', 'audit']) {
      await kim.page.evaluate(`location.hash = '#/${place}'`)
      await kim.page.locator(`main[data-page=${place}] h1`).first().waitFor()
      await kim.page.waitForLoadState('networkidle')
      expect(await axeFindings(kim), place).toEqual([])
      expect(await kim.page.evaluate(smallTargets), place).toEqual([])
    }
  })

  it('a list is made, an entry added, and found by the search', async () => {
    const kim = await sits()
    await kim.page.evaluate(`location.hash = '#/lists'`)
    await kim.page.getByRole('button', { name: words.staffLists.create }).click()
    await kim.page.locator('[name=title]').fill('Ansprechpartner')
    await kim.page.locator('dialog button[type=submit]').click()
    await kim.page.getByRole('button', { name: words.staffLists.add }).click()
    await kim.page.locator('dialog [name=name]').fill('Servicetelefon Kindergeld')
    await kim.page.locator('dialog [name=text]').fill('Nur vormittags besetzt.')
    await kim.page.locator('dialog [name=source]').fill('Anruf')
    await kim.page.locator('dialog [name=reviewBy]').fill('2024-01-31')
    await kim.page.locator('dialog button[type=submit]').click()
    await kim.page.locator('td .status', { hasText: words.staffLists.overdue }).waitFor()
    await kim.page.evaluate(`location.hash = '#/search'`)
    await kim.page.locator('#search-page').fill('Servicetelefon Kindergeld')
    await kim.page.locator('.results', { hasText: 'Nur vormittags besetzt.' }).waitFor()
  })

  it('a second period and a closed day show in the weeks ahead before they are saved', async () => {
    const kim = await sits()
    await kim.page.evaluate(`location.hash = '#/settings'`)
    await kim.page.getByRole('button', { name: words.settings.addException }).click()
    const last = kim.page.locator('section[aria-labelledby=exceptions-title] fieldset').last()
    await last.getByLabel(words.settings.reasonDe).fill('Teamtag')
    await last.getByLabel(words.settings.reasonEn).fill('Team day')
    await kim.page.locator('.month small', { hasText: 'Teamtag' }).waitFor()
    await kim.page.locator('.save-bar button[type=submit]').click()
    await kim.page.getByText(words.saved).waitFor()
    expect(await kim.page.locator('.save-bar .status').count()).toBe(0)
  })

  it('a link for a password is shown once and opens the account', async () => {
    const kim = await sits()
    await kim.page.evaluate(`location.hash = '#/accounts'`)
    await kim.page.getByRole('button', { name: /Passwort.*Eda$/ }).click()
    const link = await kim.page.locator('dialog input[readonly]').inputValue()
    const eda = await visits(new URL(link).pathname + new URL(link).hash)
    await eda.page.locator('[name=password]').fill(password)
    await eda.page.locator('[name=password]').press('Enter')
    await eda.page.locator('main[data-page=search]').waitFor()
    expect(await eda.page.evaluate('window.violations')).toEqual([])
  })
})

describe('people who set up their browser', () => {
  it('see nothing move, and every border in forced colours', async () => {
    const kim = await sits('kim', { reducedMotion: 'reduce', forcedColors: 'active' })
    await kim.page.locator('.row').first().click()
    await kim.page.locator('.line').first().waitFor()
    const moving = `[...document.querySelectorAll('*')].map((element) => getComputedStyle(element))
      .filter(({ animationName, transitionDuration }) => animationName !== 'none' || transitionDuration !== '0s').length`
    expect(await kim.page.evaluate(moving)).toBe(0)
    expect(await axeFindings(kim, 'color-contrast')).toEqual([])
  })

  it('read English when they choose it, and it stays', async () => {
    const kim = await sits()
    await kim.page.getByRole('button', { name: 'EN English' }).click()
    await kim.page.getByRole('link', { name: 'Directory' }).waitFor()
    expect(await kim.page.evaluate('document.documentElement.lang')).toBe('en')
    await kim.page.reload()
    await kim.page.getByRole('link', { name: 'Directory' }).waitFor()
  })
})
