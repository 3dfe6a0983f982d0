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
  'welcome.choice.all.title': 'すべてのショップで',
  'welcome.choice.all.text':
    '支払い手順に自動で気づきます。決済会社のフレーム内も対象です。ブラウザーが確認を求めます。',
  'welcome.choice.all.action': 'すべてのショップを許可',
  'welcome.choice.press.title': 'ボタンを押したときだけ',
  'welcome.choice.press.text':
    '購入手続きでツールバーのボタンを押すまで何も読み取りません。そこでショップを個別に許可することもできます。',
  'welcome.choice.press.action': 'ショップごとに確認する',
  'welcome.choice.change': 'いつでも変更できます。',
  'welcome.granted': 'すべてのショップを許可しました。購入手続きに進み、ツールバーのボタンをご覧ください。',
  'welcome.refused': '許可されませんでした。購入手続きでツールバーのボタンを押すと、そのページだけを読み取ります。',
  'welcome.shop-by-shop':
    '自動では何も動作しません。購入手続きでツールバーのボタンを押すと、そのページだけを読み取ります。',
  'welcome.kept.title': '保存するものと場所',
  'welcome.kept.what':
    'ショップ名、時刻、支払い方法とその位置。ページのアドレス、金額、注文番号、入力内容は保存しません。',
  'welcome.kept.where':
    'このブラウザーの中だけです。拡張機能はどこにも接続せず、プライベートウィンドウは読み取りません。',
  'welcome.use.title': '使い方',
  'welcome.use.text':
    '購入手続きに進み、2 枚のカードのボタンを押してください。パズル形のメニューからツールバーに固定できます。',
} satisfies WelcomeTranslation;
