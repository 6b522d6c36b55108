/** Verbs that a step of an instruction begins with, by language. */
export const firstSteps: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'add attach change charge check choose clean clear click close confirm connect copy create delete disable disconnect download drag enable enter export fill find follow go hold insert install launch locate log navigate open pair paste pick plug press pull push reboot refresh remove repeat replace reset restart save scan scroll search select send set sign slide submit swipe switch tap turn type unplug unscrew update upload use verify visit wait write'.split(
      ' ',
    ),
  ),
  es: new Set(
    'abra abre actualice actualiza agregue agrega añada añade apague apaga borre borra busca busque cambie cambia cierra cierre coloque coloca compruebe comprueba conecte conecta confirma confirme copia copie deslice desliza desconecte desconecta descargue descarga desenchufe desenchufa elige elija encienda enciende entra entre envíe envía escanee escanea escriba escribe espere espera guarde guarda haga haz ingrese ingresa inicie inicia instale instala introduzca introduce mantenga mantén marque marca presione presiona pulse pulsa quite quita reinicie reinicia repita repite seleccione selecciona siga sigue suba sube toque toca vaya ve verifique verifica vuelva vuelve'.split(
      ' ',
    ),
  ),
};
