import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': '숨은 것까지, 모든 결제 수단을',
  'welcome.lead':
    '쇼핑몰 결제 페이지에서 사용할 수 있는 결제 수단을 모두 보여 줍니다. 이미 선택된 것, 바로 보이는 것, “변경”이나 “다른 결제 수단” 뒤에 있는 것까지.',
  'welcome.does.read':
    '결제 단계만 읽고 페이지의 다른 부분은 읽지 않습니다. 아무것도 입력하지 않으며, 뒤를 보라고 하실 때만 컨트롤을 사용합니다.',
  'welcome.does.show': '도구 모음의 버튼을 누르면 목록을 보여 줍니다.',
  'welcome.does.remember': '쇼핑몰별로 기억하므로 무엇이 바뀌었는지 알 수 있습니다.',
  'welcome.choice.title': '언제 읽어도 되나요?',
  'welcome.reads': '읽는 것',
  'welcome.acts': '“변경” 뒤 보기',
  'welcome.acts.asked': '요청하실 때만 봅니다.',
  'welcome.acts.never': '보지 않습니다. 페이지가 보내는 것을 빠짐없이 막으려면 모든 쇼핑몰 허용이 필요합니다.',
  'welcome.shows': '보여 주는 것',
  'welcome.all-shops.title': '모든 쇼핑몰에서',
  'welcome.all-shops.reads':
    '결제 대행사의 프레임 안까지, 결제 단계를 스스로 알아챕니다. 브라우저가 확인을 요청합니다.',
  'welcome.all-shops.shows': '버튼에 결제 수단 수, 누르면 목록, 그리고 달라진 점.',
  'welcome.all-shops.action': '모든 쇼핑몰 허용',
  'welcome.per-shop.title': '쇼핑몰마다 물어보기',
  'welcome.per-shop.reads': '버튼을 누른 페이지. 거기서 쇼핑몰을 허용하면 그때부터 결제 페이지를 스스로 읽습니다.',
  'welcome.per-shop.shows': '누르면 목록, 허용한 쇼핑몰에서는 버튼에 수도, 그리고 달라진 점.',
  'welcome.per-shop.action': '쇼핑몰마다 물어보기',
  'welcome.on-press.title': '버튼을 누를 때만',
  'welcome.on-press.reads':
    '버튼을 누른 페이지만 읽고, 그 안의 결제 대행사 프레임은 읽지 않습니다. 더 요구하지 않습니다.',
  'welcome.on-press.shows': '누르면 목록, 그리고 달라진 점.',
  'welcome.on-press.action': '누를 때만',
  'welcome.choice.change': '언제든지 바꿀 수 있습니다.',
  'welcome.answer.all-shops': '모든 쇼핑몰을 허용했습니다. 결제 페이지로 가서 도구 모음 버튼을 보세요.',
  'welcome.answer.per-shop': '결제 페이지에서 도구 모음 버튼을 누르면 그 쇼핑몰을 허용할 수 있습니다.',
  'welcome.answer.on-press':
    '스스로 실행되는 것은 없습니다. 결제 페이지에서 도구 모음 버튼을 누르면 그 페이지만 읽습니다.',
  'welcome.answer.refused': '허용되지 않았습니다. 결제 페이지에서 도구 모음 버튼을 누르면 그 페이지만 읽습니다.',
  'welcome.answer.kept-by-browser':
    '브라우저가 권한을 유지하고 있습니다. 브라우저의 확장 프로그램 설정에서 취소하세요.',
  'welcome.kept.title': '무엇을 어디에 저장하나요',
  'welcome.kept.what':
    '쇼핑몰 이름, 시각, 결제 수단과 그 위치. 페이지 주소, 금액, 주문 번호, 입력한 내용은 저장하지 않습니다.',
  'welcome.kept.where': '이 브라우저 안에만. 확장 프로그램은 어디에도 연결하지 않으며 비공개 창은 읽지 않습니다.',
  'welcome.use.title': '사용 방법',
  'welcome.use.text':
    '결제 페이지로 가서 카드 두 장 모양의 버튼을 누르세요. 퍼즐 조각 메뉴에서 도구 모음에 고정할 수 있습니다.',
} satisfies WelcomeTranslation;
