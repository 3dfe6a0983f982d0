import type { Messages } from '../message';

/** The English words of the welcome page; apart from the others, which the popup loads. */
export const welcomeEn = {
  'welcome.title': 'Every way to pay, also the buried ones',
  'welcome.lead':
    'At a shop’s checkout this extension lists every way to pay on offer: the one already chosen, the ones in sight, and the ones behind “Change” or “More ways to pay”.',
  'welcome.does.read':
    'Reads the payment step, and nothing else of the page. It fills in nothing, and uses a control only when you ask to look behind it.',
  'welcome.does.show': 'Shows the list when you press its button in the toolbar.',
  'welcome.does.remember': 'Remembers it shop by shop, so that you see what changed.',
  'welcome.choice.title': 'When may it read?',
  'welcome.reads': 'Reads',
  'welcome.acts': 'Looks behind “Change”',
  'welcome.acts.asked': 'When you ask it to.',
  'welcome.acts.never': 'No: it needs all shops, so that nothing the page sends can slip through.',
  'welcome.shows': 'Shows',
  'welcome.all-shops.title': 'At every shop',
  'welcome.all-shops.reads':
    'It notices a payment step by itself, also inside the frames of payment providers. Your browser will ask you to confirm.',
  'welcome.all-shops.shows': 'The number of ways to pay at its button, the list on a press, and what changed.',
  'welcome.all-shops.action': 'Allow all shops',
  'welcome.per-shop.title': 'Ask me at each shop',
  'welcome.per-shop.reads':
    'The page you press the button on. There you can allow the shop, and its checkouts are read by themselves from then on.',
  'welcome.per-shop.shows': 'The list on a press, at allowed shops also the number at its button, and what changed.',
  'welcome.per-shop.action': 'Ask me shop by shop',
  'welcome.on-press.title': 'Only when I press the button',
  'welcome.on-press.reads':
    'The page you press the button on, but not the frames of payment providers in it. It never asks for more.',
  'welcome.on-press.shows': 'The list on a press, and what changed.',
  'welcome.on-press.action': 'Only on a press',
  'welcome.choice.change': 'You can change your mind at any time.',
  'welcome.answer.all-shops': 'All shops are allowed. Go to any checkout and look at the toolbar button.',
  'welcome.answer.per-shop': 'Press the toolbar button at a checkout: there you can allow that shop.',
  'welcome.answer.on-press': 'Nothing runs by itself. Press the toolbar button at a checkout to read just that page.',
  'welcome.answer.refused': 'Not allowed. Press the toolbar button at a checkout to read just that page.',
  'welcome.answer.kept-by-browser': 'Your browser keeps the access: take it back in its settings for extensions.',
  'welcome.kept.title': 'What is kept, and where',
  'welcome.kept.what':
    'The shop’s name, the time, and the ways to pay with where they stood. No address of a page, no amount, no order number, nothing you typed.',
  'welcome.kept.where':
    'Only here, in this browser. The extension connects to nothing, and private windows are never read.',
  'welcome.use.title': 'How to use it',
  'welcome.use.text':
    'Go to a checkout and press the button with the two cards. In the puzzle-piece menu you can pin it to the toolbar.',
} as const satisfies Messages;
