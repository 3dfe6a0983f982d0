import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': 'Tous les moyens de paiement, même cachés',
  'welcome.lead':
    'À la caisse d’un magasin, cette extension liste tous les moyens de paiement proposés : celui déjà choisi, ceux en vue et ceux derrière « Modifier » ou « Autres moyens de paiement ».',
  'welcome.does.read':
    'Lit l’étape de paiement et rien d’autre de la page. Ne remplit rien et n’utilise un bouton que si vous le demandez.',
  'welcome.does.show': 'Affiche la liste quand vous appuyez sur son bouton dans la barre d’outils.',
  'welcome.does.remember': 'S’en souvient magasin par magasin, pour que vous voyiez ce qui change.',
  'welcome.choice.title': 'Quand peut-elle lire ?',
  'welcome.choice.all.title': 'Dans tous les magasins',
  'welcome.choice.all.text':
    'Elle remarque d’elle-même une étape de paiement, aussi dans les cadres des prestataires. Votre navigateur demandera confirmation.',
  'welcome.choice.all.action': 'Autoriser tous les magasins',
  'welcome.choice.press.title': 'Seulement quand j’appuie sur le bouton',
  'welcome.choice.press.text':
    'Rien n’est lu avant que vous appuyiez sur le bouton à une caisse. Vous pouvez aussi y autoriser des magasins un par un.',
  'welcome.choice.press.action': 'Demander magasin par magasin',
  'welcome.choice.change': 'Vous pouvez changer d’avis à tout moment.',
  'welcome.granted': 'Tous les magasins sont autorisés. Allez à une caisse et regardez le bouton de la barre d’outils.',
  'welcome.refused':
    'Non autorisé. À une caisse, appuyez sur le bouton de la barre d’outils pour lire seulement cette page.',
  'welcome.shop-by-shop':
    'Rien ne tourne de soi-même. À une caisse, appuyez sur le bouton de la barre d’outils pour lire seulement cette page.',
  'welcome.kept.title': 'Ce qui est gardé, et où',
  'welcome.kept.what':
    'Le nom du magasin, l’heure et les moyens de paiement avec leur place. Ni adresse de page, ni montant, ni numéro de commande, ni rien de ce que vous tapez.',
  'welcome.kept.where':
    'Seulement ici, dans ce navigateur. L’extension ne se connecte à rien, et les fenêtres privées ne sont jamais lues.',
  'welcome.use.title': 'Comment l’utiliser',
  'welcome.use.text':
    'Allez à une caisse et appuyez sur le bouton aux deux cartes. Le menu en forme de puzzle permet de l’épingler.',
} satisfies WelcomeTranslation;
