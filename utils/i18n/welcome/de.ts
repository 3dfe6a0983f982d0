import type { WelcomeTranslation } from '../load-welcome-i18n';

export default {
  'welcome.title': 'Alle Zahlungsarten, auch die versteckten',
  'welcome.lead':
    'An der Kasse eines Shops listet diese Erweiterung alle angebotenen Zahlungsarten auf: die schon gewählte, die in Sicht und die hinter „Ändern“ oder „Weitere Zahlungsarten“.',
  'welcome.does.read':
    'Liest den Zahlungsschritt, sonst nichts von der Seite. Füllt nichts aus und benutzt eine Schaltfläche nur, wenn Sie darum bitten.',
  'welcome.does.show': 'Zeigt die Liste, wenn Sie die Schaltfläche in der Symbolleiste drücken.',
  'welcome.does.remember': 'Merkt sie sich Shop für Shop, damit Sie sehen, was sich ändert.',
  'welcome.choice.title': 'Wann darf gelesen werden?',
  'welcome.choice.all.title': 'In jedem Shop',
  'welcome.choice.all.text':
    'Zahlungsschritte werden von selbst bemerkt, auch in den Frames von Zahlungsdiensten. Ihr Browser fragt noch nach.',
  'welcome.choice.all.action': 'Alle Shops erlauben',
  'welcome.choice.press.title': 'Nur wenn ich die Schaltfläche drücke',
  'welcome.choice.press.text':
    'Nichts wird gelesen, bis Sie an einer Kasse die Schaltfläche in der Symbolleiste drücken. Dort können Sie auch einzelne Shops erlauben.',
  'welcome.choice.press.action': 'Shop für Shop fragen',
  'welcome.choice.change': 'Sie können es jederzeit ändern.',
  'welcome.granted':
    'Alle Shops sind erlaubt. Gehen Sie an eine Kasse und sehen Sie auf die Schaltfläche in der Symbolleiste.',
  'welcome.refused':
    'Nicht erlaubt. Drücken Sie an einer Kasse die Schaltfläche in der Symbolleiste, um nur diese Seite zu lesen.',
  'welcome.shop-by-shop':
    'Nichts läuft von selbst. Drücken Sie an einer Kasse die Schaltfläche in der Symbolleiste, um nur diese Seite zu lesen.',
  'welcome.kept.title': 'Was behalten wird, und wo',
  'welcome.kept.what':
    'Der Name des Shops, die Zeit und die Zahlungsarten mit ihrem Ort. Keine Seitenadresse, kein Betrag, keine Bestellnummer, nichts Getipptes.',
  'welcome.kept.where':
    'Nur hier, in diesem Browser. Die Erweiterung verbindet sich mit nichts, und private Fenster werden nie gelesen.',
  'welcome.use.title': 'So geht es',
  'welcome.use.text':
    'Gehen Sie an eine Kasse und drücken Sie die Schaltfläche mit den zwei Karten. Im Puzzle-Menü können Sie sie anheften.',
} satisfies WelcomeTranslation;
