import assert from 'node:assert/strict';
import fc from 'fast-check';
import { guessLanguage } from '../../../src/core/prose/language-guess.ts';
import { anyText } from '../../any-text.ts';

describe('guessLanguage', () => {
  const texts = {
    en: [
      'Thank you for your message. We have found your order and will send a new parcel today.',
      'Could you give me the order number, so that I can look into it?',
      "I'm sorry for the trouble. Your refund is on its way and should be with you by Friday.",
    ],
    es: [
      'Gracias por su mensaje. Hemos encontrado su pedido y hoy mismo le enviamos un paquete nuevo.',
      '¿Me puede dar el número de pedido para que pueda revisarlo?',
      'Lamento mucho las molestias. El reembolso llega en cinco días a la misma tarjeta.',
    ],
    fr: [
      'Merci pour votre message. Nous avons retrouvé votre commande et nous envoyons un nouveau colis.',
      'Pouvez-vous me donner le numéro de commande pour que je puisse vérifier ?',
      "Je suis désolée pour ce souci. J'ai demandé le remboursement, il arrive sous cinq jours.",
    ],
    de: [
      'Danke für Ihre Nachricht. Wir haben Ihre Bestellung gefunden und schicken heute ein neues Paket.',
      'Können Sie mir bitte die Bestellnummer nennen, damit ich nachsehen kann?',
      'Es tut mir leid, dass das Paket nicht angekommen ist. Ich kümmere mich sofort darum.',
    ],
    pt: [
      'Obrigado pela sua mensagem. Encontramos o seu pedido e vamos enviar um novo pacote hoje.',
      'Você pode me informar o número do pedido para que eu possa verificar?',
      'Sinto muito pelo transtorno. O reembolso já foi feito e aparece em até cinco dias.',
    ],
    it: [
      'Grazie per il messaggio. Abbiamo trovato il suo ordine e oggi spediamo un nuovo pacco.',
      "Mi può dare il numero dell'ordine, così posso controllare subito?",
      'Mi dispiace per il disagio. Il rimborso arriva entro cinque giorni sulla stessa carta.',
    ],
    nl: [
      'Bedankt voor uw bericht. We hebben uw bestelling gevonden en sturen vandaag een nieuw pakket.',
      'Kunt u mij het ordernummer geven, zodat ik het voor u kan nakijken?',
      'Sorry voor het ongemak, ik ga dit meteen voor je uitzoeken.',
    ],
    'other-script': [
      'Спасибо за сообщение. Мы нашли ваш заказ и сегодня отправим новую посылку.',
      'お問い合わせありがとうございます。ご注文を確認いたしました。本日中に新しい荷物を発送いたします。',
    ],
  };

  for (const [language, samples] of Object.entries(texts)) {
    for (const text of samples) {
      it(`finds ${language} in “${text.slice(0, 30)}…”`, () => {
        assert.equal(guessLanguage(text)?.language, language);
      });
    }
  }

  const quiet = {
    'a short text': '¿Me puede dar el número de pedido?',
    nothing: '',
    'names of products': 'Aurora Plus 15 Pro Max, Nova Book Air, Nova Watch Ultra, Nova Pods Pro, Nova Pod mini',
    'names of people': 'Muller, Schmidt, Garcia, Rossi, Dubois, Janssen, Silva, Smith, Jones',
    codes: 'AT-204881 XK-11 AB-99 ORDERREF PAYMENTID CUSTOMERID ACCOUNTNUMBER',
    'a text in two languages':
      'Hello and thank you! Gracias por escribirnos, estamos buscando su pedido en este momento.',
    Swedish: 'Tack för att du kontaktar oss. Vi har hittat din beställning och skickar ett nytt paket i dag.',
    Catalan: 'Gràcies per posar-te en contacte amb nosaltres. Hem trobat la teva comanda i avui la tornem a enviar.',
    Polish: 'Dziękujemy za wiadomość. Znaleźliśmy Państwa zamówienie i dziś wyślemy nową paczkę.',
    'placeholders and links':
      '{{customer.firstName}} {{the.order.of.you}} https://example.com/the/order/of/you/and/me/is/here',
  };

  for (const [what, text] of Object.entries(quiet)) {
    it(`says nothing of ${what}`, () => {
      assert.equal(guessLanguage(text), undefined);
    });
  }

  it('is surer of a text that shares no words with another language', () => {
    const sure = guessLanguage(texts.de[0] ?? '')?.confidence ?? 0;
    const lessSure = guessLanguage(texts.es[2] ?? '')?.confidence ?? 1;
    assert.ok(sure > lessSure, `${sure} ${lessSure}`);
  });

  it('answers whatever it is given', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        const guess = guessLanguage(text);
        assert.ok(guess === undefined || (guess.confidence >= 0.5 && guess.confidence <= 1));
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});
