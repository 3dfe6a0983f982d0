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
  'welcome.choice.all.title': 'At every shop',
  'welcome.choice.all.text':
    'It notices a payment step by itself, also inside the frames of payment providers. Your browser will ask you to confirm.',
  'welcome.choice.all.action': 'Allow all shops',
  'welcome.choice.press.title': 'Only when I press the button',
  'welcome.choice.press.text':
    'Nothing is read until you press the toolbar button at a checkout. There you can also allow single shops.',
  'welcome.choice.press.action': 'Ask me shop by shop',
  'welcome.choice.change': 'You can change your mind at any time.',
  'welcome.granted': 'All shops are allowed. Go to any checkout and look at the toolbar button.',
  'welcome.refused': 'Not allowed. Press the toolbar button at a checkout to read just that page.',
  'welcome.shop-by-shop': 'Nothing runs by itself. Press the toolbar button at a checkout to read just that page.',
  'welcome.kept.title': 'What is kept, and where',
  'welcome.kept.what':
    'The shop’s name, the time, and the ways to pay with where they stood. No address of a page, no amount, no order number, nothing you typed.',
  'welcome.kept.where':
    'Only here, in this browser. The extension connects to nothing, and private windows are never read.',
  'welcome.use.title': 'How to use it',
  'welcome.use.text':
    'Go to a checkout and press the button with the two cards. In the puzzle-piece menu you can pin it to the toolbar.',
} as const satisfies Messages;
