import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': 'Kaikki maksutavat, piilotetutkin',
  'welcome.lead':
    'Verkkokaupan kassalla laajennus luettelee kaikki tarjotut maksutavat: jo valitun, näkyvissä olevat ja ne, jotka ovat painikkeen ”Vaihda” tai ”Lisää maksutapoja” takana.',
  'welcome.does.read':
    'Lukee maksuvaiheen eikä muuta sivulta. Ei täytä mitään ja käyttää painiketta vain, kun pyydät katsomaan taakse.',
  'welcome.does.show': 'Näyttää luettelon, kun painat sen painiketta työkalurivillä.',
  'welcome.does.remember': 'Muistaa sen kaupoittain, jotta näet muutokset.',
  'welcome.choice.title': 'Milloin se saa lukea?',
  'welcome.choice.all.title': 'Kaikissa kaupoissa',
  'welcome.choice.all.text':
    'Se huomaa maksuvaiheen itse, myös maksupalvelujen kehyksissä. Selain pyytää vahvistuksen.',
  'welcome.choice.all.action': 'Salli kaikki kaupat',
  'welcome.choice.press.title': 'Vain kun painan painiketta',
  'welcome.choice.press.text':
    'Mitään ei lueta, ennen kuin painat työkalurivin painiketta kassalla. Siellä voit myös sallia yksittäisiä kauppoja.',
  'welcome.choice.press.action': 'Kysy kaupoittain',
  'welcome.choice.change': 'Voit muuttaa mieltäsi milloin vain.',
  'welcome.granted': 'Kaikki kaupat on sallittu. Mene kassalle ja katso työkalurivin painiketta.',
  'welcome.refused': 'Ei sallittu. Paina kassalla työkalurivin painiketta, niin vain se sivu luetaan.',
  'welcome.shop-by-shop':
    'Mikään ei toimi itsestään. Paina kassalla työkalurivin painiketta, niin vain se sivu luetaan.',
  'welcome.kept.title': 'Mitä säilytetään ja missä',
  'welcome.kept.what':
    'Kaupan nimi, aika ja maksutavat paikkoineen. Ei sivun osoitetta, summaa, tilausnumeroa eikä mitään kirjoittamaasi.',
  'welcome.kept.where':
    'Vain täällä, tässä selaimessa. Laajennus ei ota yhteyttä mihinkään, eikä yksityisiä ikkunoita koskaan lueta.',
  'welcome.use.title': 'Näin sitä käytetään',
  'welcome.use.text':
    'Mene kassalle ja paina kahden kortin painiketta. Palapelivalikosta voit kiinnittää sen työkaluriville.',
} satisfies WelcomeTranslation;
