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
  'welcome.choice.all.title': '모든 쇼핑몰에서',
  'welcome.choice.all.text':
    '결제 대행사의 프레임 안까지, 결제 단계를 스스로 알아챕니다. 브라우저가 확인을 요청합니다.',
  'welcome.choice.all.action': '모든 쇼핑몰 허용',
  'welcome.choice.press.title': '버튼을 누를 때만',
  'welcome.choice.press.text':
    '결제 페이지에서 도구 모음 버튼을 누르기 전에는 아무것도 읽지 않습니다. 거기서 쇼핑몰을 하나씩 허용할 수도 있습니다.',
  'welcome.choice.press.action': '쇼핑몰마다 물어보기',
  'welcome.choice.change': '언제든지 바꿀 수 있습니다.',
  'welcome.granted': '모든 쇼핑몰을 허용했습니다. 결제 페이지로 가서 도구 모음 버튼을 보세요.',
  'welcome.refused': '허용되지 않았습니다. 결제 페이지에서 도구 모음 버튼을 누르면 그 페이지만 읽습니다.',
  'welcome.shop-by-shop':
    '스스로 실행되는 것은 없습니다. 결제 페이지에서 도구 모음 버튼을 누르면 그 페이지만 읽습니다.',
  'welcome.kept.title': '무엇을 어디에 저장하나요',
  'welcome.kept.what':
    '쇼핑몰 이름, 시각, 결제 수단과 그 위치. 페이지 주소, 금액, 주문 번호, 입력한 내용은 저장하지 않습니다.',
  'welcome.kept.where': '이 브라우저 안에만. 확장 프로그램은 어디에도 연결하지 않으며 비공개 창은 읽지 않습니다.',
  'welcome.use.title': '사용 방법',
  'welcome.use.text':
    '결제 페이지로 가서 카드 두 장 모양의 버튼을 누르세요. 퍼즐 조각 메뉴에서 도구 모음에 고정할 수 있습니다.',
} satisfies WelcomeTranslation;
