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
  'welcome.reads': 'Liest',
  'welcome.acts': 'Sieht hinter „Ändern“',
  'welcome.acts.asked': 'Wenn Sie darum bitten.',
  'welcome.acts.never': 'Nein: Dafür braucht es alle Shops, damit nichts, was die Seite sendet, durchrutscht.',
  'welcome.shows': 'Zeigt',
  'welcome.all-shops.title': 'In jedem Shop',
  'welcome.all-shops.reads':
    'Zahlungsschritte werden von selbst bemerkt, auch in den Frames von Zahlungsdiensten. Ihr Browser fragt noch nach.',
  'welcome.all-shops.shows':
    'Die Zahl der Zahlungsarten an der Schaltfläche, die Liste auf Druck und was sich geändert hat.',
  'welcome.all-shops.action': 'Alle Shops erlauben',
  'welcome.per-shop.title': 'In jedem Shop fragen',
  'welcome.per-shop.reads':
    'Die Seite, auf der Sie die Schaltfläche drücken. Dort können Sie den Shop erlauben, dann wird an seiner Kasse von selbst gelesen.',
  'welcome.per-shop.shows':
    'Die Liste auf Druck, in erlaubten Shops auch die Zahl an der Schaltfläche, und was sich geändert hat.',
  'welcome.per-shop.action': 'Shop für Shop fragen',
  'welcome.on-press.title': 'Nur wenn ich die Schaltfläche drücke',
  'welcome.on-press.reads':
    'Die Seite, auf der Sie die Schaltfläche drücken, nicht aber die Frames von Zahlungsdiensten darin. Um mehr wird nie gebeten.',
  'welcome.on-press.shows': 'Die Liste auf Druck und was sich geändert hat.',
  'welcome.on-press.action': 'Nur auf Druck',
  'welcome.choice.change': 'Sie können es jederzeit ändern.',
  'welcome.answer.all-shops':
    'Alle Shops sind erlaubt. Gehen Sie an eine Kasse und sehen Sie auf die Schaltfläche in der Symbolleiste.',
  'welcome.answer.per-shop':
    'Drücken Sie an einer Kasse die Schaltfläche in der Symbolleiste: Dort können Sie den Shop erlauben.',
  'welcome.answer.on-press':
    'Nichts läuft von selbst. Drücken Sie an einer Kasse die Schaltfläche in der Symbolleiste, um nur diese Seite zu lesen.',
  'welcome.answer.refused':
    'Nicht erlaubt. Drücken Sie an einer Kasse die Schaltfläche in der Symbolleiste, um nur diese Seite zu lesen.',
  'welcome.answer.kept-by-browser':
    'Ihr Browser behält den Zugriff: Entziehen Sie ihn in seinen Einstellungen für Erweiterungen.',
  'welcome.kept.title': 'Was behalten wird, und wo',
  'welcome.kept.what':
    'Der Name des Shops, die Zeit und die Zahlungsarten mit ihrem Ort. Keine Seitenadresse, kein Betrag, keine Bestellnummer, nichts Getipptes.',
  'welcome.kept.where':
    'Nur hier, in diesem Browser. Die Erweiterung verbindet sich mit nichts, und private Fenster werden nie gelesen.',
  'welcome.use.title': 'So geht es',
  'welcome.use.text':
    'Gehen Sie an eine Kasse und drücken Sie die Schaltfläche mit den zwei Karten. Im Puzzle-Menü können Sie sie anheften.',
} satisfies WelcomeTranslation;
