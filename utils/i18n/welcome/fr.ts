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
  'welcome.reads': 'Lit',
  'welcome.acts': 'Regarde derrière « Modifier »',
  'welcome.acts.asked': 'Quand vous le demandez.',
  'welcome.acts.never': 'Non : il faut tous les magasins, pour que rien de ce que la page envoie ne passe.',
  'welcome.shows': 'Montre',
  'welcome.all-shops.title': 'Dans tous les magasins',
  'welcome.all-shops.reads':
    'Elle remarque d’elle-même une étape de paiement, aussi dans les cadres des prestataires. Votre navigateur demandera confirmation.',
  'welcome.all-shops.shows':
    'Le nombre de moyens de paiement sur son bouton, la liste quand vous appuyez, et ce qui a changé.',
  'welcome.all-shops.action': 'Autoriser tous les magasins',
  'welcome.per-shop.title': 'Me demander à chaque magasin',
  'welcome.per-shop.reads':
    'La page où vous appuyez sur le bouton. Vous pouvez y autoriser le magasin ; ses caisses sont ensuite lues d’elles-mêmes.',
  'welcome.per-shop.shows':
    'La liste quand vous appuyez, dans les magasins autorisés aussi le nombre sur le bouton, et ce qui a changé.',
  'welcome.per-shop.action': 'Demander magasin par magasin',
  'welcome.on-press.title': 'Seulement quand j’appuie sur le bouton',
  'welcome.on-press.reads':
    'La page où vous appuyez sur le bouton, mais pas les cadres de prestataires qu’elle contient. Rien de plus n’est jamais demandé.',
  'welcome.on-press.shows': 'La liste quand vous appuyez, et ce qui a changé.',
  'welcome.on-press.action': 'Seulement sur appui',
  'welcome.choice.change': 'Vous pouvez changer d’avis à tout moment.',
  'welcome.answer.all-shops':
    'Tous les magasins sont autorisés. Allez à une caisse et regardez le bouton de la barre d’outils.',
  'welcome.answer.per-shop':
    'À une caisse, appuyez sur le bouton de la barre d’outils : vous pourrez y autoriser le magasin.',
  'welcome.answer.on-press':
    'Rien ne tourne de soi-même. À une caisse, appuyez sur le bouton de la barre d’outils pour lire seulement cette page.',
  'welcome.answer.refused':
    'Non autorisé. À une caisse, appuyez sur le bouton de la barre d’outils pour lire seulement cette page.',
  'welcome.answer.kept-by-browser': 'Votre navigateur garde l’accès : retirez-le dans ses réglages d’extensions.',
  'welcome.kept.title': 'Ce qui est gardé, et où',
  'welcome.kept.what':
    'Le nom du magasin, l’heure et les moyens de paiement avec leur place. Ni adresse de page, ni montant, ni numéro de commande, ni rien de ce que vous tapez.',
  'welcome.kept.where':
    'Seulement ici, dans ce navigateur. L’extension ne se connecte à rien, et les fenêtres privées ne sont jamais lues.',
  'welcome.use.title': 'Comment l’utiliser',
  'welcome.use.text':
    'Allez à une caisse et appuyez sur le bouton aux deux cartes. Le menu en forme de puzzle permet de l’épingler.',
} satisfies WelcomeTranslation;
