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
  'welcome.reads': 'Lukee',
  'welcome.acts': 'Katsoo ”Vaihda”-kohdan taakse',
  'welcome.acts.asked': 'Kun pyydät.',
  'welcome.acts.never': 'Ei: se vaatii kaikki kaupat, jotta mikään sivun lähettämä ei pääse läpi.',
  'welcome.shows': 'Näyttää',
  'welcome.all-shops.title': 'Kaikissa kaupoissa',
  'welcome.all-shops.reads':
    'Se huomaa maksuvaiheen itse, myös maksupalvelujen kehyksissä. Selain pyytää vahvistuksen.',
  'welcome.all-shops.shows': 'Maksutapojen määrän painikkeessa, luettelon painettaessa ja sen, mikä muuttui.',
  'welcome.all-shops.action': 'Salli kaikki kaupat',
  'welcome.per-shop.title': 'Kysy joka kaupassa',
  'welcome.per-shop.reads':
    'Sivun, jolla painat painiketta. Siellä voit sallia kaupan, jolloin sen kassat luetaan siitä lähtien itsestään.',
  'welcome.per-shop.shows':
    'Luettelon painettaessa, sallituissa kaupoissa myös määrän painikkeessa, ja sen, mikä muuttui.',
  'welcome.per-shop.action': 'Kysy kaupoittain',
  'welcome.on-press.title': 'Vain kun painan painiketta',
  'welcome.on-press.reads':
    'Sivun, jolla painat painiketta, mutta ei siinä olevia maksupalvelujen kehyksiä. Enempää ei koskaan pyydetä.',
  'welcome.on-press.shows': 'Luettelon painettaessa ja sen, mikä muuttui.',
  'welcome.on-press.action': 'Vain painettaessa',
  'welcome.choice.change': 'Voit muuttaa mieltäsi milloin vain.',
  'welcome.answer.all-shops': 'Kaikki kaupat on sallittu. Mene kassalle ja katso työkalurivin painiketta.',
  'welcome.answer.per-shop': 'Paina kassalla työkalurivin painiketta: siellä voit sallia kaupan.',
  'welcome.answer.on-press':
    'Mikään ei toimi itsestään. Paina kassalla työkalurivin painiketta, niin vain se sivu luetaan.',
  'welcome.answer.refused': 'Ei sallittu. Paina kassalla työkalurivin painiketta, niin vain se sivu luetaan.',
  'welcome.answer.kept-by-browser': 'Selain pitää luvan: peru se selaimen laajennusasetuksissa.',
  'welcome.kept.title': 'Mitä säilytetään ja missä',
  'welcome.kept.what':
    'Kaupan nimi, aika ja maksutavat paikkoineen. Ei sivun osoitetta, summaa, tilausnumeroa eikä mitään kirjoittamaasi.',
  'welcome.kept.where':
    'Vain täällä, tässä selaimessa. Laajennus ei ota yhteyttä mihinkään, eikä yksityisiä ikkunoita koskaan lueta.',
  'welcome.use.title': 'Näin sitä käytetään',
  'welcome.use.text':
    'Mene kassalle ja paina kahden kortin painiketta. Palapelivalikosta voit kiinnittää sen työkaluriville.',
} satisfies WelcomeTranslation;
