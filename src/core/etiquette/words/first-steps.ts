/** Verbs that a step of an instruction begins with, by language. */
export const firstSteps: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'add attach bring call change charge check choose clean clear click close confirm connect copy create delete disable disconnect download drag enable enter export fill find follow go hold insert install launch locate log make move navigate note open pair paste pick plug press print pull push reboot refresh remove repeat replace reset restart save scan scroll search select send set sign slide submit swipe switch take tap turn unlock type unplug unscrew update upload use verify visit wait write'.split(
      ' ',
    ),
  ),
  es: new Set(
    'abra abre actualice actualiza agregue agrega añada añade apague apaga borre borra busca busque cambie cambia cierra cierre coloque coloca compruebe comprueba conecte conecta confirma confirme copia copie deslice desliza desconecte desconecta descargue descarga desenchufe desenchufa elige elija encienda enciende entra entre envíe envía escanee escanea escriba escribe espere espera guarde guarda haga firma firme haz imprima imprime ingrese ingresa inicie inicia instale instala introduzca introduce mantenga mantén marque marca mira mire presione presiona pulse pulsa quite quita reinicie reinicia saca saque repita repite seleccione selecciona siga sigue suba sube toma tome toque toca vaya ve verifique verifica vuelva vuelve'.split(
      ' ',
    ),
  ),
};
