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
  'welcome.choice.all.title': 'Em todas as lojas',
  'welcome.choice.all.text':
    'Ela percebe uma etapa de pagamento sozinha, também nos quadros dos provedores. O navegador pedirá confirmação.',
  'welcome.choice.all.action': 'Permitir todas as lojas',
  'welcome.choice.press.title': 'Só quando eu aperto o botão',
  'welcome.choice.press.text':
    'Nada é lido até você apertar o botão da barra em um pagamento. Ali você também pode permitir lojas individuais.',
  'welcome.choice.press.action': 'Perguntar loja por loja',
  'welcome.choice.change': 'Você pode mudar de ideia quando quiser.',
  'welcome.granted': 'Todas as lojas estão permitidas. Vá a um pagamento e olhe o botão da barra de ferramentas.',
  'welcome.refused': 'Não permitido. Em um pagamento, aperte o botão da barra para ler só aquela página.',
  'welcome.shop-by-shop': 'Nada roda sozinho. Em um pagamento, aperte o botão da barra para ler só aquela página.',
  'welcome.kept.title': 'O que é guardado e onde',
  'welcome.kept.what':
    'O nome da loja, a hora e as formas de pagamento com seu lugar. Nenhum endereço de página, valor, número de pedido ou coisa digitada.',
  'welcome.kept.where':
    'Só aqui, neste navegador. A extensão não se conecta a nada, e janelas anônimas nunca são lidas.',
  'welcome.use.title': 'Como usar',
  'welcome.use.text':
    'Vá a um pagamento e aperte o botão com os dois cartões. No menu de quebra-cabeça você pode fixá-lo na barra.',
} satisfies WelcomeTranslation;
