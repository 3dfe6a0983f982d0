import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': '隠れたものも含め、すべての支払い方法を',
  'welcome.lead':
    'この拡張機能は、ショップの購入手続きで利用できる支払い方法をすべて一覧にします。選択済みのもの、見えているもの、「変更」や「その他の支払い方法」の先にあるものまで。',
  'welcome.does.read':
    '読み取るのは支払い手順だけです。何も入力せず、コントロールを使うのは先を見るよう頼まれたときだけです。',
  'welcome.does.show': 'ツールバーのボタンを押すと一覧を表示します。',
  'welcome.does.remember': 'ショップごとに記憶し、変化がわかります。',
  'welcome.choice.title': 'いつ読み取りますか？',
  'welcome.reads': '読み取るもの',
  'welcome.acts': '「変更」の中を見る',
  'welcome.acts.asked': 'ご希望のときだけ。',
  'welcome.acts.never': '見ません。ページの送信を漏れなく止めるには、すべてのショップの許可が必要です。',
  'welcome.shows': '表示するもの',
  'welcome.all-shops.title': 'すべてのショップで',
  'welcome.all-shops.reads':
    '支払い手順に自動で気づきます。決済会社のフレーム内も対象です。ブラウザーが確認を求めます。',
  'welcome.all-shops.shows': 'ボタンに支払い方法の数、押すと一覧、そして変わったこと。',
  'welcome.all-shops.action': 'すべてのショップを許可',
  'welcome.per-shop.title': 'ショップごとに確認する',
  'welcome.per-shop.reads':
    'ボタンを押したページ。そこでショップを許可すると、以後その購入手続きは自動で読み取ります。',
  'welcome.per-shop.shows': '押すと一覧、許可したショップではボタンに数も、そして変わったこと。',
  'welcome.per-shop.action': 'ショップごとに確認する',
  'welcome.on-press.title': 'ボタンを押したときだけ',
  'welcome.on-press.reads': 'ボタンを押したページだけ。その中の決済会社のフレームは読みません。それ以上は求めません。',
  'welcome.on-press.shows': '押すと一覧、そして変わったこと。',
  'welcome.on-press.action': '押したときだけ',
  'welcome.choice.change': 'いつでも変更できます。',
  'welcome.answer.all-shops': 'すべてのショップを許可しました。購入手続きに進み、ツールバーのボタンをご覧ください。',
  'welcome.answer.per-shop': '購入手続きでツールバーのボタンを押すと、そのショップを許可できます。',
  'welcome.answer.on-press':
    '自動では何も動作しません。購入手続きでツールバーのボタンを押すと、そのページだけを読み取ります。',
  'welcome.answer.refused':
    '許可されませんでした。購入手続きでツールバーのボタンを押すと、そのページだけを読み取ります。',
  'welcome.answer.kept-by-browser':
    'ブラウザーが許可を保持しています。ブラウザーの拡張機能の設定で取り消してください。',
  'welcome.kept.title': '保存するものと場所',
  'welcome.kept.what':
    'ショップ名、時刻、支払い方法とその位置。ページのアドレス、金額、注文番号、入力内容は保存しません。',
  'welcome.kept.where':
    'このブラウザーの中だけです。拡張機能はどこにも接続せず、プライベートウィンドウは読み取りません。',
  'welcome.use.title': '使い方',
  'welcome.use.text':
    '購入手続きに進み、2 枚のカードのボタンを押してください。パズル形のメニューからツールバーに固定できます。',
} satisfies WelcomeTranslation;
