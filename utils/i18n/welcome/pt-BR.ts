import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': 'Todas as formas de pagamento, até as escondidas',
  'welcome.lead':
    'No pagamento de uma loja, esta extensão lista todas as formas de pagamento oferecidas: a já escolhida, as visíveis e as que estão atrás de “Alterar” ou “Mais formas de pagamento”.',
  'welcome.does.read':
    'Lê a etapa de pagamento e nada mais da página. Não preenche nada e só usa um botão quando você pede para olhar atrás.',
  'welcome.does.show': 'Mostra a lista quando você aperta o botão na barra de ferramentas.',
  'welcome.does.remember': 'Lembra dela loja por loja, para você ver o que mudou.',
  'welcome.choice.title': 'Quando ela pode ler?',
  'welcome.reads': 'Lê',
  'welcome.acts': 'Olha atrás de “Alterar”',
  'welcome.acts.asked': 'Quando você pede.',
  'welcome.acts.never': 'Não: precisa de todas as lojas, para que nada que a página envie escape.',
  'welcome.shows': 'Mostra',
  'welcome.all-shops.title': 'Em todas as lojas',
  'welcome.all-shops.reads':
    'Ela percebe uma etapa de pagamento sozinha, também nos quadros dos provedores. O navegador pedirá confirmação.',
  'welcome.all-shops.shows': 'O número de formas de pagamento no botão, a lista quando você aperta e o que mudou.',
  'welcome.all-shops.action': 'Permitir todas as lojas',
  'welcome.per-shop.title': 'Perguntar em cada loja',
  'welcome.per-shop.reads':
    'A página em que você aperta o botão. Ali você pode permitir a loja, e os pagamentos dela passam a ser lidos sozinhos.',
  'welcome.per-shop.shows': 'A lista quando você aperta, nas lojas permitidas também o número no botão, e o que mudou.',
  'welcome.per-shop.action': 'Perguntar loja por loja',
  'welcome.on-press.title': 'Só quando eu aperto o botão',
  'welcome.on-press.reads':
    'A página em que você aperta o botão, mas não os quadros de provedores dentro dela. Nunca pede mais.',
  'welcome.on-press.shows': 'A lista quando você aperta e o que mudou.',
  'welcome.on-press.action': 'Só quando eu apertar',
  'welcome.choice.change': 'Você pode mudar de ideia quando quiser.',
  'welcome.answer.all-shops':
    'Todas as lojas estão permitidas. Vá a um pagamento e olhe o botão da barra de ferramentas.',
  'welcome.answer.per-shop': 'Em um pagamento, aperte o botão da barra: ali você pode permitir essa loja.',
  'welcome.answer.on-press': 'Nada roda sozinho. Em um pagamento, aperte o botão da barra para ler só aquela página.',
  'welcome.answer.refused': 'Não permitido. Em um pagamento, aperte o botão da barra para ler só aquela página.',
  'welcome.answer.kept-by-browser': 'O navegador mantém o acesso: retire-o nas configurações de extensões dele.',
  'welcome.kept.title': 'O que é guardado e onde',
  'welcome.kept.what':
    'O nome da loja, a hora e as formas de pagamento com seu lugar. Nenhum endereço de página, valor, número de pedido ou coisa digitada.',
  'welcome.kept.where':
    'Só aqui, neste navegador. A extensão não se conecta a nada, e janelas anônimas nunca são lidas.',
  'welcome.use.title': 'Como usar',
  'welcome.use.text':
    'Vá a um pagamento e aperte o botão com os dois cartões. No menu de quebra-cabeça você pode fixá-lo na barra.',
} satisfies WelcomeTranslation;
