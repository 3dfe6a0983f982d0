import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': 'Ogni modo di pagamento, anche nascosto',
  'welcome.lead':
    'Alla cassa di un negozio questa estensione elenca ogni modo di pagamento offerto: quello già scelto, quelli in vista e quelli dietro «Cambia» o «Altri modi di pagamento».',
  'welcome.does.read':
    'Legge il passo di pagamento e nient’altro della pagina. Non compila nulla e usa un pulsante solo se chiedi di guardare dietro.',
  'welcome.does.show': 'Mostra l’elenco quando premi il suo pulsante nella barra.',
  'welcome.does.remember': 'Lo ricorda negozio per negozio, così vedi che cosa cambia.',
  'welcome.choice.title': 'Quando può leggere?',
  'welcome.choice.all.title': 'In ogni negozio',
  'welcome.choice.all.text':
    'Nota da sola un passo di pagamento, anche nei riquadri dei fornitori. Il browser chiederà conferma.',
  'welcome.choice.all.action': 'Consenti tutti i negozi',
  'welcome.choice.press.title': 'Solo quando premo il pulsante',
  'welcome.choice.press.text':
    'Non si legge nulla finché non premi il pulsante della barra a una cassa. Lì puoi anche consentire singoli negozi.',
  'welcome.choice.press.action': 'Chiedi negozio per negozio',
  'welcome.choice.change': 'Puoi cambiare idea quando vuoi.',
  'welcome.granted': 'Tutti i negozi sono consentiti. Vai a una cassa e guarda il pulsante nella barra.',
  'welcome.refused': 'Non consentito. A una cassa premi il pulsante della barra per leggere solo quella pagina.',
  'welcome.shop-by-shop':
    'Nulla gira da solo. A una cassa premi il pulsante della barra per leggere solo quella pagina.',
  'welcome.kept.title': 'Che cosa si conserva, e dove',
  'welcome.kept.what':
    'Il nome del negozio, l’ora e i modi di pagamento con il loro posto. Nessun indirizzo di pagina, importo, numero d’ordine, nulla di ciò che scrivi.',
  'welcome.kept.where':
    'Solo qui, in questo browser. L’estensione non si collega a nulla, e le finestre private non si leggono mai.',
  'welcome.use.title': 'Come si usa',
  'welcome.use.text':
    'Vai a una cassa e premi il pulsante con le due carte. Nel menu a pezzo di puzzle puoi fissarlo alla barra.',
} satisfies WelcomeTranslation;
