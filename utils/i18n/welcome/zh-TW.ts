import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': '每一種付款方式，包括隱藏的',
  'welcome.lead':
    '在商店的結帳頁，此擴充功能會列出所有可用的付款方式：已選取的、直接可見的，以及「更換」或「更多付款方式」之後的。',
  'welcome.does.read':
    '只讀取付款步驟，不讀頁面的其他部分。不填寫任何內容，只有在您要求查看某個控制項之後時才會使用它。',
  'welcome.does.show': '按下工具列按鈕時顯示清單。',
  'welcome.does.remember': '按商店記住，讓您看到變化。',
  'welcome.choice.title': '何時可以讀取？',
  'welcome.choice.all.title': '在所有商店',
  'welcome.choice.all.text': '它會自動注意到付款步驟，包括付款服務商框架中的。瀏覽器會請您確認。',
  'welcome.choice.all.action': '允許所有商店',
  'welcome.choice.press.title': '只在我按下按鈕時',
  'welcome.choice.press.text': '在您於結帳頁按下工具列按鈕之前不讀取任何內容。您也可以在那裡允許個別商店。',
  'welcome.choice.press.action': '逐店詢問我',
  'welcome.choice.change': '您隨時可以改變主意。',
  'welcome.granted': '已允許所有商店。請前往任一結帳頁並查看工具列按鈕。',
  'welcome.refused': '未獲允許。請在結帳頁按下工具列按鈕，只讀取該頁。',
  'welcome.shop-by-shop': '不會自動執行任何動作。請在結帳頁按下工具列按鈕，只讀取該頁。',
  'welcome.kept.title': '保存什麼，存在哪裡',
  'welcome.kept.what':
    '商店名稱、時間，以及付款方式和它們的位置。不含網頁位址、金額、訂單編號，也不含您輸入的任何內容。',
  'welcome.kept.where': '只在這個瀏覽器裡。擴充功能不連接任何地方，也從不讀取無痕視窗。',
  'welcome.use.title': '如何使用',
  'welcome.use.text': '前往結帳頁，按下有兩張卡片的按鈕。可在拼圖選單中將它固定到工具列。',
} satisfies WelcomeTranslation;
