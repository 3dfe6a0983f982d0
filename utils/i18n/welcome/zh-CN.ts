import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': '所有付款方式，藏起来的也看得到',
  'welcome.lead':
    '在商店结账时，本扩展会列出全部付款方式：已选中的、直接可见的，以及藏在“更换”或“更多付款方式”之后的。',
  'welcome.does.read': '只读取付款步骤，不读取页面的其他内容。不填写；只有您要求查看控件里面时才使用该控件。',
  'welcome.does.show': '按下工具栏按钮，即显示列表。',
  'welcome.does.remember': '按商店记住，让您看到变化。',
  'welcome.choice.title': '什么时候可以读取？',
  'welcome.choice.all.title': '在所有商店',
  'welcome.choice.all.text': '自动发现付款步骤，也能读取支付服务商的框架。浏览器会请您确认。',
  'welcome.choice.all.action': '允许所有商店',
  'welcome.choice.press.title': '只在我按下按钮时',
  'welcome.choice.press.text': '在您于结账页按下工具栏按钮之前，不读取任何内容。您也可以在那里单独允许某个商店。',
  'welcome.choice.press.action': '逐个商店询问我',
  'welcome.choice.change': '您可以随时改变主意。',
  'welcome.granted': '已允许所有商店。请前往任意结账页，看看工具栏按钮。',
  'welcome.refused': '未获允许。在结账页按下工具栏按钮，即可只读取该页。',
  'welcome.shop-by-shop': '不会自动运行。在结账页按下工具栏按钮，即可只读取该页。',
  'welcome.kept.title': '保存什么，存在哪里',
  'welcome.kept.what':
    '商店名称、时间，以及各付款方式及其位置。不保存网页地址、金额、订单号，也不保存您输入的任何内容。',
  'welcome.kept.where': '只存在这里，在此浏览器中。本扩展不连接任何网络，也从不读取无痕窗口。',
  'welcome.use.title': '如何使用',
  'welcome.use.text': '前往结账页，按下有两张卡片的按钮。可在拼图菜单中将它固定到工具栏。',
} satisfies WelcomeTranslation;
