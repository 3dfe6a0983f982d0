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
  'welcome.reads': 'Legge',
  'welcome.acts': 'Guarda dietro «Cambia»',
  'welcome.acts.asked': 'Quando lo chiedi.',
  'welcome.acts.never': 'No: servono tutti i negozi, perché nulla di ciò che la pagina invia sfugga.',
  'welcome.shows': 'Mostra',
  'welcome.all-shops.title': 'In ogni negozio',
  'welcome.all-shops.reads':
    'Nota da sola un passo di pagamento, anche nei riquadri dei fornitori. Il browser chiederà conferma.',
  'welcome.all-shops.shows':
    'Il numero di modi di pagare sul suo pulsante, l’elenco quando premi e che cosa è cambiato.',
  'welcome.all-shops.action': 'Consenti tutti i negozi',
  'welcome.per-shop.title': 'Chiedimelo in ogni negozio',
  'welcome.per-shop.reads':
    'La pagina su cui premi il pulsante. Lì puoi consentire il negozio, e da allora le sue casse si leggono da sole.',
  'welcome.per-shop.shows':
    'L’elenco quando premi, nei negozi consentiti anche il numero sul pulsante, e che cosa è cambiato.',
  'welcome.per-shop.action': 'Chiedi negozio per negozio',
  'welcome.on-press.title': 'Solo quando premo il pulsante',
  'welcome.on-press.reads':
    'La pagina su cui premi il pulsante, ma non i riquadri dei fornitori al suo interno. Non chiede mai di più.',
  'welcome.on-press.shows': 'L’elenco quando premi e che cosa è cambiato.',
  'welcome.on-press.action': 'Solo quando premo',
  'welcome.choice.change': 'Puoi cambiare idea quando vuoi.',
  'welcome.answer.all-shops': 'Tutti i negozi sono consentiti. Vai a una cassa e guarda il pulsante nella barra.',
  'welcome.answer.per-shop': 'A una cassa premi il pulsante della barra: lì puoi consentire quel negozio.',
  'welcome.answer.on-press':
    'Nulla gira da solo. A una cassa premi il pulsante della barra per leggere solo quella pagina.',
  'welcome.answer.refused': 'Non consentito. A una cassa premi il pulsante della barra per leggere solo quella pagina.',
  'welcome.answer.kept-by-browser': 'Il browser mantiene l’accesso: toglilo nelle sue impostazioni delle estensioni.',
  'welcome.kept.title': 'Che cosa si conserva, e dove',
  'welcome.kept.what':
    'Il nome del negozio, l’ora e i modi di pagamento con il loro posto. Nessun indirizzo di pagina, importo, numero d’ordine, nulla di ciò che scrivi.',
  'welcome.kept.where':
    'Solo qui, in questo browser. L’estensione non si collega a nulla, e le finestre private non si leggono mai.',
  'welcome.use.title': 'Come si usa',
  'welcome.use.text':
    'Vai a una cassa e premi il pulsante con le due carte. Nel menu a pezzo di puzzle puoi fissarlo alla barra.',
} satisfies WelcomeTranslation;
